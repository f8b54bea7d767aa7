package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFromSettingsIT {

    private static final String KEY = "a-key-of-the-operator";
    private static final String ORGANISATION = UUID.randomUUID().toString();

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    @BeforeAll
    static void start() throws IOException {
        server = ServerProcess.start(folder, Map.of("ASSISTANT_API_KEY", KEY, "ASSISTANT_ORG_ID", ORGANISATION));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldAcceptTheKeyForItsOrganisation() {
        String answer = server.api(KEY).post("/assistant", "{}").body();

        assertThat(answer).contains("\"orgId\":\"" + ORGANISATION + "\"");
    }

    @Test
    void shouldMakeNoKeyOfItsOwn() {
        String output = server.output();

        assertThat(output).doesNotContain("ak_", "curl");
    }

    @Test
    void shouldNotShowTheKey() {
        String output = server.output();

        assertThat(output).doesNotContain(KEY);
    }
}
