package dev.assistantapi.contracttests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.server.HttpSender;
import dev.assistantapi.contracttests.fixture.Organisation;
import dev.assistantapi.contracttests.fixture.PackagedServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A walk of all pages holds every assistant of the caller once, the newest first, and none of anybody else. */
class ListWalkIT {

    private static final int ASSISTANTS = 23;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final HttpSender http = new HttpSender();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldLeaveOutAndRepeatNoneAndShowNoneOfOthers(boolean postgresql) {
        PackagedServer server = postgresql ? PackagedServer.sharedOnPostgresql() : PackagedServer.shared();
        Organisation caller = server.organisation();
        Organisation stranger = server.organisation();
        List<String> created = new ArrayList<>();
        for (int i = 0; i < ASSISTANTS; i++) {
            created.add(create(caller));
            create(stranger);
        }
        Collections.reverse(created);

        for (int limit : List.of(1, 4, 5, ASSISTANTS - 1, ASSISTANTS, ASSISTANTS + 1)) {
            assertThat(walk(caller, limit)).as("pages of %d", limit).isEqualTo(created);
        }
    }

    private List<String> walk(Organisation caller, int limit) {
        List<String> ids = new ArrayList<>();
        String next = caller.url() + "/assistant?limit=" + limit;
        while (next != null) {
            HttpAnswer page = http.send(URI.create(next), "GET", headers(caller.key()), "");
            for (JsonNode item : page.json()) {
                ids.add(item.path("id").asString(""));
            }
            Matcher link = NEXT.matcher(page.header("Link") == null ? "" : page.header("Link"));
            // A list that never ends is wrong too.
            next = link.matches() && ids.size() <= 2 * ASSISTANTS ? link.group(1) : null;
        }
        return ids;
    }

    private String create(Organisation owner) {
        HttpAnswer created = http.send(URI.create(owner.url() + "/assistant"), "POST", headers(owner.key()), "{}");
        return created.json().path("id").asString("");
    }

    private static Map<String, String> headers(String key) {
        return Map.of(Request.AUTHORIZATION, "Bearer " + key, Request.CONTENT_TYPE, "application/json");
    }
}
