package dev.assistantapi.server.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The test cases of RFC 7396, appendix A, whose patch is an object (a body always is one). */
@DatabaseDoesNotMatter
class MergePatchTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}                 | {\"a\":\"c\"}                    | {\"a\":\"c\"}",
                "{\"a\":\"b\"}                 | {\"b\":\"c\"}                    | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}                 | {\"a\":null}                     | {}",
                "{\"a\":\"b\",\"b\":\"c\"}     | {\"a\":null}                     | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}               | {\"a\":\"c\"}                    | {\"a\":\"c\"}",
                "{\"a\":\"c\"}                 | {\"a\":[\"b\"]}                  | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}         | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}       | {\"a\":[1]}                      | {\"a\":[1]}",
                "{\"e\":null}                  | {\"a\":1}                        | {\"e\":null,\"a\":1}",
                "{}                            | {\"a\":{\"bb\":{\"ccc\":null}}}  | {\"a\":{\"bb\":{}}}",
                "{\"a\":\"x\"}                 | {\"a\":{\"b\":null,\"c\":1}}     | {\"a\":{\"c\":1}}",
            })
    void shouldMergeAsTheRfcSays(String document, String patch, String expected) {
        MergePatch merge = new MergePatch(object(patch));

        ObjectNode result = merge.applyTo(object(document));

        assertThat(result).isEqualTo(object(expected));
    }

    @Test
    void shouldLeaveTheDocumentAlone() {
        ObjectNode document = object("{\"a\":{\"b\":1}}");

        new MergePatch(object("{\"a\":{\"b\":2},\"c\":3}")).applyTo(document);

        assertThat(document).isEqualTo(object("{\"a\":{\"b\":1}}"));
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
