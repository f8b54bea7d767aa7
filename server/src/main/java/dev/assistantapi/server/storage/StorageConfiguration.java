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

    @Bean
    DataSource dataSource(ServerSettings settings) {
        return dataSourceOf(settings);
    }

    static DataSource dataSourceOf(ServerSettings settings) {
        String url = settings.database().url();
        return url == null || url.isBlank() ? SqliteFile.in(settings.data()) : PostgresqlPool.to(settings.database());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Database database(DataSource dataSource, ServerSettings settings) {
        return dataSource instanceof SQLiteDataSource file
                ? new SqliteDatabase(file, settings.groupCommit(), settings.commitWait())
                : new PostgresqlDatabase((HikariDataSource) dataSource);
    }
}
