package dev.assistantapi.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.ServerSettings;
import dev.assistantapi.server.UnusableSettingException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.sqlite.SQLiteDataSource;

/**
 * The command {@code copy-data}: copies everything from SQLite in {@code ASSISTANT_DATA} into the empty PostgreSQL database
 * at {@code ASSISTANT_DATABASE_URL}, or nothing.
 */
@EnableConfigurationProperties(ServerSettings.class)
public final class CopyData implements CommandLineRunner {

    private final ServerSettings settings;

    CopyData(ServerSettings settings) {
        this.settings = settings;
    }

    /** Runs the command with the settings of a server; throws if nothing was copied. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CopyData.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments)
                .close();
    }

    @Override
    public void run(String... arguments) {
        DataFolder folder = new DataFolder(settings.data());
        folder.requireDatabase();
        folder.prepare();
        Path file = folder.database();
        SQLiteDataSource source = SqliteFile.in(folder);
        // What a running server accepts from now on would be left behind.
        try (FolderLock lock = FolderLock.take(folder);
                HikariDataSource target = PostgresqlPool.to(settings.database())) {
            // Both at the version of this program, so that their tables are alike.
            migrate(source, "sqlite");
            migrate(target, "postgresql");
            Map<String, Long> copied = new TableCopy(source, target).run();
            System.out.println("Copied from " + file.toAbsolutePath() + " to PostgreSQL; the file was left as it is.");
            copied.forEach((table, rows) -> System.out.printf("%12d  %s%n", rows, table));
        } catch (SQLException e) {
            throw new UnusableSettingException(
                    "Nothing was copied: " + e.getMessage(),
                    "Stop every server that uses either database, and see that there is room; then repeat the command.",
                    e);
        }
    }

    private static void migrate(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
    }
}
