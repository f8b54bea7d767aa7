package dev.assistantapi.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.model.CreateAssistant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README. */
class ReadmeOfFakeTests {

    private static final Path SELF = Path.of("src/test/java/dev/assistantapi/client/testing/ReadmeOfFakeTests.java");

    private final FakeAssistantServer server = new FakeAssistantServer();
    private final AssistantClient client = server.client();

    @Test
    void shouldGreetDifferentlyAtNight() {
        String id = client.create(new CreateAssistant().name("Front desk")).id();

        new NightShift(client).begin(id); // the code under test

        assertThat(client.get(id).firstMessage()).contains("We are closed.");
    }

    @Test
    void shouldGreetAlthoughTheServerIsBusy() {
        String id = client.create(new CreateAssistant()).id();
        server.failNext(503); // not carried out
        server.loseNextAnswer(); // carried out, and the answer lost

        new NightShift(client).begin(id);

        assertThat(client.get(id).firstMessage()).contains("We are closed.");
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void shouldHoldEverySnippetOfTheReadme() throws IOException {
        String tests = withoutWhiteSpace(Files.readString(SELF));

        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> withoutWhiteSpace(match.group(1)))
                .toList();

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(tests).contains(snippet));
    }

    private static String withoutWhiteSpace(String java) {
        return java.replaceAll("\\s", "");
    }

    /** Stands for the code of somebody who uses the client. */
    private record NightShift(AssistantClient client) {

        void begin(String id) {
            client.modify(id, assistant -> assistant.firstMessage("We are closed."));
        }
    }
}
