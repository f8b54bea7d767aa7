package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contracttests.Organisation;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** A server over real HTTP. It has more assistants than any page, and one for each scenario that runs. */
public final class LiveServer implements ServerUnderTest {

    /** More than the longest page that the contract promises. */
    static final int STOCK = 1001;

    private static final String JSON = "application/json";

    private final Http http = new Http();
    private final TestServers servers;
    private final String foreign;
    private final Queue<Answer> free = new ConcurrentLinkedQueue<>();

    public LiveServer(TestServers servers) {
        this.servers = servers;
        this.foreign = idOf(create(servers.stranger()));
        IntStream.range(0, STOCK).parallel().forEach(ignored -> create(servers.caller()));
        // Among the newest as well: a page of the list would show it, if the list were everybody's.
        create(servers.stranger());
    }

    @Override
    public Recording run(Scenario scenario) {
        Answer start = free.poll();
        if (start == null) {
            start = create(servers.caller());
        }
        Session session = new Session(servers.key(scenario.server()), foreign, idOf(start), start.header("ETag"));
        List<Answer> answers = new ArrayList<>();
        boolean changed = false;
        for (Request step : scenario.steps()) {
            Answer answer = send(servers.url(scenario.server()), session, step);
            session.learn(answer);
            answers.add(answer);
            changed |= answer.succeeded() && !step.method().equals("GET");
            if (scenario.stopsAtRefusal() && !answer.succeeded()) {
                break;
            }
        }
        session.created().forEach(id -> call("DELETE", "/assistant/" + id, ""));
        Answer again = changed && session.created().isEmpty()
                ? call("PUT", "/assistant/" + idOf(start), "{}")
                : start;
        if (again.succeeded()) {
            free.add(again);
        }
        return new Recording(start, List.copyOf(answers));
    }

    private Answer send(String url, Session session, Request step) {
        Map<String, String> headers = new LinkedHashMap<>();
        step.headers().forEach((name, value) -> headers.put(name, session.fill(value)));
        return http.send(URI.create(url + session.fill(step.path())), step.method(), headers, step.body());
    }

    private Answer call(String method, String path, String body) {
        return http.send(URI.create(servers.caller().url() + path), method, headers(servers.caller().key()), body);
    }

    private Answer create(Organisation owner) {
        return http.send(URI.create(owner.url() + "/assistant"), "POST", headers(owner.key()), "{}");
    }

    private static Map<String, String> headers(String key) {
        return Map.of(Request.AUTHORIZATION, "Bearer " + key, Request.CONTENT_TYPE, JSON);
    }

    private static String idOf(Answer answer) {
        return answer.json().path("id").asString("");
    }
}
