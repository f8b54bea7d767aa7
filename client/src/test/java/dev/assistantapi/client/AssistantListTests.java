package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.Assistant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AssistantListTests {

    private static final ScriptedAnswer LAST = ScriptedAnswer.json(200, "[{\"id\":\"3\"}]");

    @Test
    void shouldFollowLinksUntilThereIsNone() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                page("</assistant?cursor=b>; rel=\"next\"", "1", "2"), page("<?cursor=c>; rel=next"), LAST)) {

            List<String> ids = client(server).list().stream().map(Assistant::id).toList();

            assertThat(ids).containsExactly("1", "2", "3");
            assertThat(server.received())
                    .extracting(ScriptedServer.Received::target)
                    .containsExactly("/assistant", "/assistant?cursor=b", "/assistant?cursor=c");
        }
    }

    @Test
    void shouldFollowAbsoluteLinksOfItsOwnServerAsTheyAre() throws Exception {
        ScriptedServer[] self = new ScriptedServer[1];
        try (ScriptedServer server =
                new ScriptedServer(request -> request.target().equals("/assistant")
                        ? page("<" + self[0].url() + "/assistant?cursor=a%2Fb%3D>; rel=\"next\"", "1")
                        : LAST)) {
            self[0] = server;

            assertThat(client(server).list().stream()).hasSize(2);

            assertThat(server.received().get(1).target()).isEqualTo("/assistant?cursor=a%2Fb%3D");
        }
    }

    @Test
    void shouldNotSendTheKeyToAnotherServer() throws Exception {
        try (ScriptedServer other = ScriptedServer.answering(LAST);
                ScriptedServer server =
                        ScriptedServer.answering(page("<" + other.url() + "/assistant>; rel=\"next\"", "1"))) {

            assertThatThrownBy(() -> client(server).list().stream().toList())
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("another server");

            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void shouldNotReadTheSamePageForEver() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(page("</assistant>; rel=\"next\"", "1"))) {

            assertThatThrownBy(() -> client(server).list().stream().toList()).isInstanceOf(ServerException.class);
        }
    }

    @Test
    void shouldReadNoPageBeforeItIsAskedForOne() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(page("</assistant?cursor=b>; rel=\"next\"", "1", "2"), LAST)) {
            AssistantList list = client(server).list();
            assertThat(server.received()).isEmpty();

            List<Assistant> two = list.stream().limit(2).toList();

            assertThat(two).hasSize(2);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void shouldStartAnewWithEachIteration() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(LAST)) {
            AssistantList list = client(server).list();
            List<Assistant> found = new ArrayList<>();

            list.forEach(found::add);
            list.forEach(found::add);

            assertThat(found).hasSize(2);
            assertThatThrownBy(() -> {
                        var iterator = list.iterator();
                        iterator.next();
                        iterator.next();
                    })
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void shouldSendTheFilters() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(LAST)) {
            AssistantFilter filter = new AssistantFilter()
                    .limit(2)
                    .createdAtGe(Instant.parse("2026-01-01T00:00:00Z"))
                    .updatedAtLt(Instant.parse("2026-02-01T00:00:00Z"));

            client(server).list(filter).stream().toList();

            assertThat(server.received().get(0).target())
                    .isEqualTo(
                            "/assistant?limit=2&createdAtGe=2026-01-01T00%3A00%3A00Z&updatedAtLt=2026-02-01T00%3A00%3A00Z");
        }
    }

    @Test
    void shouldLeadFromPageToPageWithoutWaiting() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(page("</assistant?cursor=b>; rel=\"next\"", "1"), LAST)) {

            AssistantPage last = client(server)
                    .list()
                    .firstPage()
                    .thenCompose(first -> first.next().orElseThrow())
                    .join();

            assertThat(last.assistants()).extracting(Assistant::id).containsExactly("3");
            assertThat(last.hasNext()).isFalse();
            assertThat(last.next()).isEmpty();
            assertThat(last.response().status()).isEqualTo(200);
        }
    }

    private static ScriptedAnswer page(String link, String... ids) {
        return ScriptedAnswer.json(
                200,
                "["
                        + String.join(
                                ",",
                                List.of(ids).stream()
                                        .map(id -> "{\"id\":\"" + id + "\"}")
                                        .toList()) + "]",
                "Link: " + link);
    }

    private static AssistantClient client(ScriptedServer server) {
        return TestClient.of(server).build();
    }
}
