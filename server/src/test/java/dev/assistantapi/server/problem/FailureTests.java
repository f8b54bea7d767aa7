package dev.assistantapi.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.storage.Database;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the server itself. */
class FailureTests {

    @Test
    void shouldAnswerAFaultOfItsOwnWithAProblemThatTellsNothingOfTheInside(@TempDir Path data) {
        try (TestServer server = new TestServer(data)) {
            TestApi api = server.api();
            server.bean(Database.class)
                    .write(sql -> sql.sql("DROP TABLE assistant").update());

            TestResponse answer = api.create("{\"serverUrlSecret\":\"hunter2\"}");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text())
                    .doesNotContain("SQL")
                    .doesNotContain("Exception")
                    .doesNotContain("hunter2");
        }
    }
}
