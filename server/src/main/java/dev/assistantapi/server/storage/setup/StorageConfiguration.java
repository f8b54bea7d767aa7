package dev.assistantapi.server.storage.setup;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.storage.Database;
import dev.assistantapi.server.storage.WriteHealth;
import dev.assistantapi.server.storage.postgresql.PostgresqlDatabase;
import dev.assistantapi.server.storage.postgresql.PostgresqlPool;
import dev.assistantapi.server.storage.sqlite.DataFolder;
import dev.assistantapi.server.storage.sqlite.FolderLock;
import dev.assistantapi.server.storage.sqlite.SqliteDatabase;
import dev.assistantapi.server.storage.sqlite.SqliteFile;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteDataSource;

/** PostgreSQL if {@code ASSISTANT_DATABASE_URL} is set, otherwise SQLite in the data folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Held until the database is closed: beans are closed in the opposite order. */
    @Bean
    FolderLock folderLock(ServerSettings settings) {
        if (settings.database().isPostgresql()) {
            return FolderLock.notNeeded();
        }
        DataFolder folder = new DataFolder(settings.data());
        folder.prepare();
        return FolderLock.take(folder);
    }

    @Bean
    DataSource dataSource(ServerSettings settings, FolderLock lock) {
        return dataSourceOf(settings);
    }

    static DataSource dataSourceOf(ServerSettings settings) {
        return settings.database().isPostgresql()
                ? PostgresqlPool.to(settings.database())
                : SqliteFile.in(new DataFolder(settings.data()));
    }

    @Bean
    @DependsOnDatabaseInitialization
    WriteHealth database(DataSource dataSource, ServerSettings settings) {
        Database database = dataSource instanceof SQLiteDataSource file
                ? new SqliteDatabase(file, settings.groupCommit(), settings.commitWait())
                : new PostgresqlDatabase((HikariDataSource) dataSource);
        return new WriteHealth(database, System::nanoTime);
    }
}
