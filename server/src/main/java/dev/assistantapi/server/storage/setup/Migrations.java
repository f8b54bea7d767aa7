package dev.assistantapi.server.storage.setup;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/** Brings the tables of a database to the version of this program, as the server does when it starts. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource database) {
        String vendor = database instanceof SQLiteDataSource ? "sqlite" : "postgresql";
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
    }
}
