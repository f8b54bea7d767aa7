package dev.assistantapi.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.ServerSettings;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/** The database of a server for a command that works on it, also while the server runs. */
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
        if (!StorageConfiguration.isPostgresql(settings)) {
            new DataFolder(settings.data()).prepare();
        }
        return open(settings);
    }

    /** The same for a database that is there. Makes nothing, so that a mistyped folder is told of. */
    public static CommandDatabase openExisting(ServerSettings settings) {
        if (!StorageConfiguration.isPostgresql(settings)) {
            DataFolder folder = new DataFolder(settings.data());
            folder.requireDatabase();
            folder.prepare();
        }
        return open(settings);
    }

    private static CommandDatabase open(ServerSettings settings) {
        DataSource dataSource = StorageConfiguration.dataSourceOf(settings);
        String vendor = dataSource instanceof SQLiteDataSource ? "sqlite" : "postgresql";
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
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
