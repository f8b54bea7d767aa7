package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing, on a server where nobody else creates. */
class ListTests {

    private static TestServer server;
    private static TestApi api;
    private static final List<TestResponse> CREATED = new ArrayList<>();

    @BeforeAll
    static void create(@TempDir Path data) {
        server = new TestServer(data);
        api = server.api();
        for (int i = 0; i < 7; i++) {
            CREATED.add(api.create("{\"name\":\"" + i + "\"}"));
        }
        // The last change is later than every other, even within a millisecond.
        for (int i = 0; i < 20; i++) {
            api.patch(CREATED.get(0).id(), "{\"name\":\"patched " + i + "\"}");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldListTheNewestFirst() {
        List<String> newestFirst =
                new ArrayList<>(CREATED.stream().map(TestResponse::id).toList());
        Collections.reverse(newestFirst);

        TestResponse list = api.list("");

        assertThat(ids(list)).isEqualTo(newestFirst);
        assertThat(list.header("Link")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8})
    void shouldReachEveryAssistantThroughTheLinks(int limit) {
        List<String> seen = new ArrayList<>();
        String target = "/assistant?createdAtGe=2020-01-01T00:00:00%2B00:00&limit=" + limit;
        while (!target.isEmpty()) {
            TestResponse page = api.send("GET", target, "", Map.of());
            assertThat(ids(page)).hasSizeBetween(1, limit);
            seen.addAll(ids(page));
            target = next(page);
        }

        assertThat(seen).isEqualTo(ids(api.list("")));
    }

    @ParameterizedTest
    @CsvSource({"createdAtGt,3", "createdAtGe,4", "createdAtLt,3", "createdAtLe,4"})
    void shouldFilterByTime(String filter, int expected) {
        TestResponse fourth = CREATED.get(3);
        String time = fourth.body().get("createdAt").stringValue();
        long sameMillisecond = CREATED.stream()
                .filter(answer -> answer.body().get("createdAt").stringValue().equals(time))
                .count();

        TestResponse list = api.list(filter + "=" + time);

        assertThat(ids(list))
                .hasSizeBetween((int) (expected - sameMillisecond + 1), (int) (expected + sameMillisecond - 1));
        assertThat(ids(list).contains(fourth.id())).isEqualTo(filter.endsWith("e"));
    }

    @ParameterizedTest
    @CsvSource({"updatedAtGt,0", "updatedAtGe,1", "updatedAtLt,6", "updatedAtLe,7"})
    void shouldFilterByTheTimeOfTheLastChange(String filter, int expected) {
        String last = CREATED.stream()
                .map(answer -> api.get(answer.id()).body().get("updatedAt").stringValue())
                .max(String::compareTo)
                .orElseThrow();

        assertThat(ids(api.list(filter + "=" + last))).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,query /limit minimum",
        "limit=1001,query /limit maximum",
        "limit=ten,query /limit type",
        "limit=,query /limit type",
        "limit=1&limit=2,query /limit type",
        "cursor=nonsense,query /cursor cursor",
        "createdAtGt=yesterday,query /createdAtGt format",
        "createdAtGt=2024-06-11,query /createdAtGt format",
        "createdAtGt=2024-06-11T09:30:00+02:00,query /createdAtGt format",
        "createdAtGt=2016-12-31T23:59:60Z,query /createdAtGt format",
        "limit=%ff,query  http",
    })
    void shouldRefuseAQueryThatTheContractDoesNotAllow(String query, String violation) {
        TestResponse list = api.list(query);

        assertThat(list.status()).isEqualTo(400);
        assertThat(list.violations()).containsExactly(violation);
    }

    @Test
    void shouldListEverythingThatIsWrongWithAQuery() {
        TestResponse list = api.list("limit=0&createdAtGt=x&updatedAtLe=y");

        assertThat(list.violations())
                .containsExactlyInAnyOrder(
                        "query /limit minimum", "query /createdAtGt format", "query /updatedAtLe format");
    }

    private static List<String> ids(TestResponse list) {
        return StreamSupport.stream(list.body().spliterator(), false)
                .map(assistant -> assistant.get("id").stringValue())
                .toList();
    }

    private static String next(TestResponse page) {
        String link = page.header("Link");
        if (link.isEmpty()) {
            return "";
        }
        URI uri = URI.create(link.substring(1, link.indexOf('>')));
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
