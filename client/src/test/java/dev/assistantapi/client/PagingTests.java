package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.model.Assistant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "?cursor=a|b; is no address",
                "http://[; is no address",
                "http://127.0.0.1:1/assistant?cursor=a; leads to another server, http://127.0.0.1:1",
                "mailto:a@b; leads to another server",
                "/assistant; leads back to page 1"
            })
    void shouldKeepThePageWhoseNextPageCannotBeFollowed(String target, String reason) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(page(target, "1"))) {
            AssistantClient client = TestClient.of(server).build();
            List<Assistant> found = new ArrayList<>();

            ServerException failure = catchThrowableOfType(
                    ServerException.class, () -> client.list().forEach(found::add));

            assertThat(found).extracting(Assistant::id).containsExactly("1");
            assertThat(failure).hasMessageContaining("listAssistants").hasMessageContaining(reason);
            assertThat(failure.status()).hasValue(200);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void shouldFailTheFutureOfTheNextPageOnly() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(page("?cursor=a|b", "1"))) {
            AssistantPage first =
                    TestClient.of(server).build().list().firstPage().join();

            assertThat(first.hasNext()).isTrue();
            assertThatThrownBy(() -> first.next().orElseThrow().join()).hasCauseInstanceOf(ServerException.class);
        }
    }

    @Test
    void shouldEndPagesThatNameEachOther() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(request -> request.target().endsWith("=b")
                        ? page("?cursor=c", "2")
                        : request.target().endsWith("=c") ? page("?cursor=b", "3") : page("?cursor=b", "1"))) {
            AssistantClient client = TestClient.of(server).build();
            List<Assistant> found = new ArrayList<>();

            assertThatThrownBy(() -> client.list().forEach(found::add))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("back to page 2");
            assertThat(found).extracting(Assistant::id).containsExactly("1", "2", "3");
        }
    }

    @Test
    void shouldReadTheSameNextPageAsOftenAsItIsAskedFor() throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                request -> request.target().endsWith("=b") ? ScriptedAnswer.json(200, "[]") : page("?cursor=b", "1"))) {
            AssistantPage first =
                    TestClient.of(server).build().list().firstPage().join();

            assertThat(first.next().orElseThrow().join().hasNext()).isFalse();
            assertThat(first.next().orElseThrow().join().hasNext()).isFalse();
        }
    }

    @Test
    void shouldReadTheOthersOfAPageWithAnOddItem() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.json(200, "[null, {\"id\":\"1\"}, \"x\", [], {\"id\":\"2\"}]"))) {
            List<Assistant> found =
                    TestClient.of(server).build().list().stream().toList();

            assertThat(found).extracting(Assistant::id).containsExactly("1", "2");
        }
    }

    private static ScriptedAnswer page(String target, String id) {
        return ScriptedAnswer.json(200, "[{\"id\":\"" + id + "\"}]", "Link: <" + target + ">; rel=\"next\"");
    }
}
