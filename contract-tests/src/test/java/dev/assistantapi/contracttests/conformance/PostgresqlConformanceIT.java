package dev.assistantapi.contracttests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.conformance.contract.Vocabulary;
import dev.assistantapi.contracttests.conformance.model.ServerUnderTest;
import dev.assistantapi.contracttests.conformance.server.RecordedServer;
import dev.assistantapi.contracttests.fixture.LiveServer;
import dev.assistantapi.contracttests.fixture.TestServers;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What {@code ProofIT} shows of a server on SQLite holds on PostgreSQL. What is refused before the database is asked is
 * repeated with {@code -Pthorough} alone.
 */
class PostgresqlConformanceIT {

    @Test
    void shouldKeepTheContractOnPostgresql() {
        Contract contract = Contract.parse(AssistantContract.source());
        Vocabulary words = Vocabulary.of(List.of(contract));

        try (TestServers servers = TestServers.onPostgresql()) {
            ServerUnderTest server = new RecordedServer(new LiveServer(servers));
            ConformanceRun.Outcome outcome = Boolean.getBoolean("thorough")
                    ? ConformanceRun.check(contract, server, words)
                    : ConformanceRun.checkWhatIsStored(contract, server, words);

            assertThat(outcome.findings()).isEmpty();
            assertThat(contract.operations())
                    .allSatisfy(operation -> assertThat(operation.responses().keySet())
                            .allMatch(status -> outcome.seen().has(operation, status)));
        }
    }
}
