package dev.assistantapi.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.testing.FakeAssistantServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

/** What the README says. */
class ReadmeOfStarterTests {

    private static final Path TESTS = Path.of("src/test/java/dev/assistantapi/client/spring");

    @Test
    void shouldPutTheFakeServerInThePlaceOfTheRealOne() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AssistantClientAutoConfiguration.class))
                .withUserConfiguration(FakeServerConfiguration.class)
                .run(context -> {
                    context.getBean(AssistantClient.class).list().stream().toList();

                    assertThat(context.getBean(FakeAssistantServer.class).requests())
                            .hasSize(1);
                });
    }

    @Test
    void shouldHoldEverySnippetOfTheReadme() throws IOException {
        String tests = withoutWhiteSpace(Files.readString(TESTS.resolve("ReadmeOfStarterTests.java"))
                + Files.readString(TESTS.resolve("RunningApplicationTests.java")));

        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> withoutWhiteSpace(match.group(1)))
                .toList();

        assertThat(snippets)
                .hasSize(2)
                .allSatisfy(snippet ->
                        assertThat(tests.replace("staticclass", "class")).contains(snippet));
    }

    @Test
    void shouldNameEveryPropertyThatThereIs() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String metadata;
        try (InputStream in =
                AssistantClientProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        List<String> names = Pattern.compile(
                        "\"name\": \"assistant\\.client\\.(?:retry\\.)?([a-z-]+)\",\\s+\"type\": \"(?!dev)")
                .matcher(metadata)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(names).hasSize(12).allSatisfy(name -> assertThat(readme).containsPattern("[`.]" + name + "`"));
    }

    private static String withoutWhiteSpace(String java) {
        return java.replaceAll("\\s", "");
    }

    @TestConfiguration
    static class FakeServerConfiguration {

        @Bean
        FakeAssistantServer assistantServer() {
            return new FakeAssistantServer();
        }

        @Bean
        AssistantClient assistantClient(FakeAssistantServer server) {
            return server.client();
        }
    }
}
