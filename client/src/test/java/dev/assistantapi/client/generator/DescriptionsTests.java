package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions, which are Markdown, as Javadoc that the checks of the Java compiler accept. */
class DescriptionsTests {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Things, version: '1"0'}
            paths: {}
            components:
              schemas:
                Kind: {type: string, enum: [a, '*/'], deprecated: true, description: '*/ C:\\users {@link X} @since'}
                Thing:
                  deprecated: true
                  description: |
                    Ends */ here, or in C:\\users.

                    ## A heading
                    - one *item*
                    - `code{}` & <b>tag</b>

                    1. first
                    2. second

                    ```json
                    {"a": "*/", "b": "\\u002a/"}
                    ```

                    > quote

                    | a | b |
                    |---|---|
                    | 1 | 2 |

                    ![picture](a.png) [link](https://example.com/@a?b=c&d=e)
                    @return nothing {@inheritDoc}

                    ---
                    # Again
                  type: object
                  properties:
                    old: {type: string, deprecated: true, description: "# Title\\n@deprecated"}
                    byReference: {$ref: '#/components/schemas/Kind'}
                    present: {type: string, description: '  '}
                    '*/': {type: string}
            """;

    private static CompiledClient client;

    @BeforeAll
    static void generate(@TempDir Path folder) throws Exception {
        client = ContractCompiler.strict(folder).client(CONTRACT);
    }

    @AfterAll
    static void close() throws Exception {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ends *&#47; here, or in C:&#92;users.",
                "<p><strong>A heading</strong></p>",
                "<li>one <em>item</em></li>",
                "<code>code&#123;&#125;</code> &amp; &lt;b&gt;tag&lt;/b&gt;",
                "<li>first</li>",
                "&#123;&quot;a&quot;: &quot;*&#47;&quot;, &quot;b&quot;: &quot;&#92;u002a/&quot;&#125;",
                "<blockquote>",
                "<a href=\"a.png\">picture</a> <a href=\"https://example.com/&#64;a?b=c&amp;d=e\">link</a>",
                "&#64;return nothing &#123;&#64;inheritDoc&#125;",
            })
    void shouldTurnMarkdownIntoJavadoc(String javadoc) throws Exception {
        assertThat(client.source("model.Thing").lines())
                .anyMatch(line -> line.startsWith(" * ") && line.contains(javadoc));
    }

    @Test
    void shouldMarkWhatIsDeprecated() throws Exception {
        Class<?> thing = client.model("Thing");

        assertThat(Stream.of(thing.getMethods())
                        .filter(method -> method.isAnnotationPresent(Deprecated.class))
                        .map(java.lang.reflect.Method::getName))
                .containsOnly("old", "clearOld", "byReference", "clearByReference");
        assertThat(thing).hasAnnotation(Deprecated.class);
        assertThat(client.model("Kind")).hasAnnotation(Deprecated.class);
    }
}
