package dev.assistantapi.server.storage.setup;

import dev.assistantapi.server.setting.UnusableSettingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Copies all tables with data from SQLite into the same, empty tables of PostgreSQL, in one transaction. Flyway's tables and
 * the write probe are left out: each database has its own.
 */
final class TableCopy {

    private static final int BATCH = 100;

    private final DataSource source;
    private final DataSource target;

    TableCopy(DataSource source, DataSource target) {
        this.source = source;
        this.target = target;
    }

    /** Returns how many rows each table has. */
    Map<String, Long> run() throws SQLException {
        try (Connection from = source.getConnection();
                Connection to = target.getConnection();
                Statement reader = from.createStatement();
                Statement writer = to.createStatement()) {
            // Locks both against writes.
            reader.execute("BEGIN IMMEDIATE");
            to.setAutoCommit(false);
            Map<String, Long> copied = new LinkedHashMap<>();
            try {
                for (String table : tables(reader)) {
                    writer.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
                    requireEmpty(writer, table);
                    copy(reader, to, table);
                    copied.put(table, count(reader, table));
                    requireCount(writer, table, copied.get(table));
                }
                to.commit();
                return copied;
            } finally {
                to.rollback();
                reader.execute("ROLLBACK");
            }
        }
    }

    private static List<String> tables(Statement reader) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = reader.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%' AND name <> 'write_probe' ORDER BY name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void copy(Statement reader, Connection to, String table) throws SQLException {
        try (ResultSet rows = reader.executeQuery("SELECT * FROM " + table)) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                columns.add(rows.getMetaData().getColumnName(column));
            }
            try (PreparedStatement insert =
                    to.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                            + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
                int pending = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns.size(); column++) {
                        insert.setObject(column, rows.getObject(column));
                    }
                    insert.addBatch();
                    pending = (pending + 1) % BATCH;
                    if (pending == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static void requireEmpty(Statement writer, String table) throws SQLException {
        long rows = count(writer, table);
        if (rows > 0) {
            throw new UnusableSettingException(
                    "Nothing was copied: ASSISTANT_DATABASE_URL names a database whose table " + table + " has " + rows
                            + " rows already",
                    "Set ASSISTANT_DATABASE_URL to an empty database; copy before the first server starts on it.",
                    null);
        }
    }

    private static void requireCount(Statement writer, String table, long rows) throws SQLException {
        long there = count(writer, table);
        if (there != rows) {
            throw new SQLException("of the " + rows + " rows of " + table + ", " + there + " arrived");
        }
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
