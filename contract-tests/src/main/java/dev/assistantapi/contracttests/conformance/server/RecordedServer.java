package dev.assistantapi.contracttests.conformance.server;

import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import dev.assistantapi.contracttests.conformance.model.ServerUnderTest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A server that is asked the same only once: every scenario starts from the same state, so its answers stay true. */
public final class RecordedServer implements ServerUnderTest {

    private final ServerUnderTest server;
    private final Map<Scenario, Recording> recordings = new ConcurrentHashMap<>();

    public RecordedServer(ServerUnderTest server) {
        this.server = server;
    }

    @Override
    public Recording run(Scenario scenario) {
        Recording known = recordings.get(scenario);
        if (known != null) {
            return known;
        }
        Recording recorded = server.run(scenario);
        Recording first = recordings.putIfAbsent(scenario, recorded);
        return first == null ? recorded : first;
    }

    public int size() {
        return recordings.size();
    }
}
