package dev.assistantapi.contracttests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ProofIT} shows of a server on SQLite holds on PostgreSQL. */
class PostgresqlConformanceIT {

    @Test
    void shouldKeepTheContractOnPostgresql() {
        Contract contract = Contract.bundled();

        try (TestServers servers = TestServers.onPostgresql()) {
            ConformanceRun.Outcome outcome = ConformanceRun.check(
                    contract, new RecordedServer(new LiveServer(servers)), Words.of(List.of(contract)));

            assertThat(outcome.findings()).isEmpty();
            assertThat(contract.operations()).allSatisfy(operation -> assertThat(operation.responses().keySet())
                    .allMatch(status -> outcome.seen().has(operation, status)));
        }
    }
}
