package dev.assistantapi.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.setting.UnusableSettingException;
import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a server on SQLite, and who may use it. */
@DatabaseDoesNotMatter
class DataFolderTests {

    @TempDir
    private Path folder;

    @Test
    void shouldRefuseASecondServerOnTheFolder() {
        try (TestServer first = new TestServer(folder, Map.of())) {
            assertThatThrownBy(() -> new TestServer(folder, Map.of()))
                    .hasStackTraceContaining("Another server runs on the data folder " + folder.toAbsolutePath());
            assertThat(first.api().create("{}").status()).isEqualTo(201);
        }
    }

    @Test
    void shouldStartAgainOnTheFolderOfAServerThatEnded() {
        new TestServer(folder, Map.of()).close();

        try (TestServer second = new TestServer(folder, Map.of())) {
            assertThat(second.api().create("{}").status()).isEqualTo(201);
        }
    }

    @Test
    void shouldKeepEveryFileFromOthersInAFolderThatOthersMayRead() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(
                folder.resolve("assistants.db"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        try (TestServer server = new TestServer(folder, Map.of())) {
            server.api().create("{}");

            assertThat(permissions())
                    .isNotEmpty()
                    .allSatisfy((file, permissions) -> assertThat(permissions).isEqualTo("rw-------"));
        }
    }

    @Test
    void shouldSayThatTheDatabaseIsAFolder() throws IOException {
        Files.createDirectory(folder.resolve("assistants.db"));

        assertThatThrownBy(() -> new DataFolder(folder).prepare())
                .isInstanceOf(UnusableSettingException.class)
                .hasMessage("The database " + folder.resolve("assistants.db") + " is not a file");
    }

    @Test
    void shouldSayThatTheDatabaseIsNoise() throws IOException {
        Files.writeString(folder.resolve("assistants.db"), "noise ".repeat(1000));

        assertThatThrownBy(() -> new DataFolder(folder).prepare())
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageEndingWith("assistants.db is not an SQLite database");
    }

    @Test
    void shouldSayThatTheDatabaseIsDamaged() throws IOException {
        Files.writeString(folder.resolve("assistants.db"), "SQLite format 3\0" + "noise ".repeat(1000));

        assertThatThrownBy(() -> new DataFolder(folder).prepare())
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("assistants.db cannot be used: ");
    }

    @Test
    void shouldSayThatTheDatabaseBelongsToAnotherProgram() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("assistants.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmarks (id INTEGER)");
        }

        assertThatThrownBy(() -> new DataFolder(folder).prepare())
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("belongs to another program");
    }

    @Test
    void shouldMakeNothingWhereADatabaseIsExpected() {
        Path mistyped = folder.resolve("mistyped");

        assertThatThrownBy(() -> new DataFolder(mistyped).requireDatabase())
                .isInstanceOf(UnusableSettingException.class)
                .hasMessage("There is no database: no file " + mistyped.resolve("assistants.db"));
        assertThat(mistyped).doesNotExist();
    }

    private Map<String, String> permissions() throws IOException {
        Map<String, String> permissions = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                permissions.put(
                        file.getFileName().toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return permissions;
    }
}
