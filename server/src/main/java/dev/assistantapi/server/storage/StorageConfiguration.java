package dev.assistantapi.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.ServerSettings;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteDataSource;

/** PostgreSQL where {@code ASSISTANT_DATABASE_URL} names one, otherwise SQLite in the data folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Held until the database is closed: beans go in the opposite order. */
    @Bean
    FolderLock folderLock(ServerSettings settings) {
        if (isPostgresql(settings)) {
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

    static boolean isPostgresql(ServerSettings settings) {
        String url = settings.database().url();
        return url != null && !url.isBlank();
    }

    static DataSource dataSourceOf(ServerSettings settings) {
        return isPostgresql(settings)
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
