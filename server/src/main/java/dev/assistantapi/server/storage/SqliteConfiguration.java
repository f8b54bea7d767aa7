package dev.assistantapi.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.ServerSettings;
import dev.assistantapi.server.UnusableSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in the data folder. The write-ahead log lets readers go on while one writes; {@code synchronous=FULL} puts every
 * commit on disk before it returns.
 */
@Configuration(proxyBeanMethods = false)
class SqliteConfiguration {

    private static final int READERS = 8;
    private static final int BUSY_MILLISECONDS = 10_000;

    @Bean
    @FlywayDataSource
    SQLiteDataSource database(ServerSettings settings) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        dataSource.setUrl("jdbc:sqlite:" + folder(settings.data()).resolve("assistants.db"));
        return dataSource;
    }

    @Bean
    @Primary
    HikariDataSource writer(SQLiteDataSource database) {
        return pool("writer", database, 1);
    }

    @Bean
    HikariDataSource readers(SQLiteDataSource database) {
        return pool("readers", database, READERS);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Database storage(HikariDataSource writer, HikariDataSource readers) {
        return new Database(
                JdbcClient.create(readers),
                JdbcClient.create(writer),
                new TransactionTemplate(new DataSourceTransactionManager(writer)));
    }

    private static HikariDataSource pool(String name, DataSource database, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(database);
        pool.setMaximumPoolSize(size);
        return pool;
    }

    /** The documents may hold secrets: a new folder is for its owner alone. */
    private static Path folder(Path data) {
        try {
            if (Files.notExists(data)
                    && data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return Files.createDirectories(
                        data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return Files.createDirectories(data);
        } catch (IOException e) {
            throw new UnusableSettingException(
                    "The data folder " + data.toAbsolutePath() + " cannot be made: " + e,
                    "Set ASSISTANT_DATA to a folder that this process may make or write.",
                    e);
        }
    }
}
