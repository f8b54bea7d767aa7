package dev.assistantapi.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.setting.UnusableSettingException;
import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A copy of the database that is made while writers write, and a server that starts on it. */
@DatabaseDoesNotMatter
class BackupTests {

    private static final int WRITERS = 6;
    private static final int LEAST_CHANGES = 20;

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    @Test
    void shouldHoldEveryChangeThatWasAnsweredBeforeIt() throws Exception {
        Path backup = elsewhere.resolve("assistants.db");
        List<String> ids;
        List<Integer> answeredBefore;
        Map<String, String> key;
        try (TestServer server = new TestServer(data, Map.of())) {
            key = Map.of(
                    "assistant.api-key",
                    server.key(),
                    "assistant.org-id",
                    server.organisation().toString());
            TestApi api = server.api();
            ids = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> api.create("{}").id())
                    .toList();
            List<AtomicInteger> answered =
                    ids.stream().map(id -> new AtomicInteger()).toList();
            AtomicBoolean goOn = new AtomicBoolean(true);
            CountDownLatch busy = new CountDownLatch(WRITERS);
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            try {
                for (int i = 0; i < WRITERS; i++) {
                    int writer = i;
                    writers.execute(() -> {
                        while (goOn.get()) {
                            int change = answered.get(writer).get() + 1;
                            api.patch(ids.get(writer), "{\"name\":\"" + change + "\"}");
                            answered.get(writer).set(change);
                            if (change == LEAST_CHANGES) {
                                busy.countDown();
                            }
                        }
                    });
                }
                busy.await();
                answeredBefore = answered.stream().map(AtomicInteger::get).toList();

                new Backup(settings()).into(backup);
            } finally {
                goOn.set(false);
                writers.shutdown();
            }
        }

        try (TestServer restored = new TestServer(elsewhere, key)) {
            TestApi api = restored.api(key.get("assistant.api-key"));
            List<Integer> there = ids.stream()
                    .map(id -> api.get(id).body().path("name").asInt(0))
                    .toList();
            assertThat(IntStream.range(0, WRITERS))
                    .allSatisfy(
                            writer -> assertThat(there.get(writer)).isGreaterThanOrEqualTo(answeredBefore.get(writer)));
        }
    }

    @Test
    void shouldMakeAFileForItsOwnerAlone() throws IOException {
        new TestServer(data, Map.of()).close();
        Path backup = elsewhere.resolve("backup.db");

        new Backup(settings()).into(backup);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void shouldLeaveAFileThatIsThere() throws IOException {
        new TestServer(data, Map.of()).close();
        Path backup = Files.writeString(elsewhere.resolve("backup.db"), "an older backup");

        assertThatThrownBy(() -> new Backup(settings()).into(backup))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessage("No backup was made: the file " + backup + " exists already");
        assertThat(backup).hasContent("an older backup");
    }

    @Test
    void shouldSayThatThereIsNoDatabase() {
        assertThatThrownBy(() -> new Backup(settings()).into(elsewhere.resolve("backup.db")))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageStartingWith("There is no database");
    }

    private ServerSettings settings() {
        return new Binder(new MapConfigurationPropertySource(Map.of("assistant.data", data.toString())))
                .bindOrCreate("assistant", ServerSettings.class);
    }
}
