package dev.assistantapi.server.storage.setup;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.storage.Database;
import dev.assistantapi.server.storage.postgresql.PostgresqlDatabase;
import dev.assistantapi.server.storage.sqlite.DataFolder;
import dev.assistantapi.server.storage.sqlite.SqliteDatabase;
import java.time.Duration;
import javax.sql.DataSource;

/** The database of a server, for a command, also while the server runs. */
public final class CommandDatabase implements AutoCloseable {

    private final DataSource dataSource;
    private final Database database;

    private CommandDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        this.database = dataSource instanceof HikariDataSource pool
                ? new PostgresqlDatabase(pool)
                : new SqliteDatabase(dataSource, false, Duration.ZERO);
    }

    /** Opens the database that a server with these settings uses, or will use, at the version of this program. */
    public static CommandDatabase openOrCreate(ServerSettings settings) {
        if (!settings.database().isPostgresql()) {
            new DataFolder(settings.data()).prepare();
        }
        return open(settings);
    }

    /** The same for a database that exists. Creates nothing, so that a mistyped folder is reported. */
    public static CommandDatabase openExisting(ServerSettings settings) {
        if (!settings.database().isPostgresql()) {
            DataFolder folder = new DataFolder(settings.data());
            folder.requireDatabase();
            folder.prepare();
        }
        return open(settings);
    }

    private static CommandDatabase open(ServerSettings settings) {
        DataSource dataSource = StorageConfiguration.dataSourceOf(settings);
        Migrations.run(dataSource);
        return new CommandDatabase(dataSource);
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        if (database instanceof SqliteDatabase sqlite) {
            sqlite.close();
        }
        if (dataSource instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
