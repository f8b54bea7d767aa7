package dev.assistantapi.server.storage.setup;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.setting.UnusableSettingException;
import dev.assistantapi.server.storage.postgresql.PostgresqlPool;
import dev.assistantapi.server.storage.sqlite.DataFolder;
import dev.assistantapi.server.storage.sqlite.FolderLock;
import dev.assistantapi.server.storage.sqlite.SqliteFile;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteDataSource;
import picocli.CommandLine.Command;

/** The command {@code copy-data}. */
@Command(
        name = "copy-data",
        description = "Copies everything from SQLite in ASSISTANT_DATA into the empty PostgreSQL database at"
                + " ASSISTANT_DATABASE_URL, or nothing. Stop the server first.")
public final class CopyDataCommand implements Runnable {

    private final CommandRun run;

    /** @param run what the program was started with */
    public CopyDataCommand(CommandRun run) {
        this.run = run;
    }

    @Override
    public void run() {
        ServerSettings settings = run.settings();
        DataFolder folder = new DataFolder(settings.data());
        folder.requireDatabase();
        folder.prepare();
        SQLiteDataSource source = SqliteFile.in(folder);
        // What a running server accepts from now on would be left behind.
        try (FolderLock lock = FolderLock.take(folder);
                HikariDataSource target = PostgresqlPool.to(settings.database())) {
            // Both at the version of this program, so that their tables are alike.
            Migrations.run(source);
            Migrations.run(target);
            Map<String, Long> copied = new TableCopy(source, target).run();
            run.out()
                    .println("Copied from " + folder.database().toAbsolutePath()
                            + " to PostgreSQL; the file was left as it is.");
            copied.forEach((table, rows) -> run.out().printf("%12d  %s%n", rows, table));
        } catch (SQLException e) {
            throw new UnusableSettingException(
                    "Nothing was copied: " + e.getMessage(),
                    "Stop every server that uses either database, and check that there is room; then repeat the command.",
                    e);
        }
    }
}
