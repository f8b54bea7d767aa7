package dev.assistantapi.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** For the benchmark: puts assistants into a database, past the server. */
public final class FillDatabase {

    private static final int BATCH = 1000;
    private static final long FIRST_CREATED = 1_700_000_000_000L;

    private FillDatabase() {}

    /** @param arguments the JDBC URL, the organisation, how many, and the document of each */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO assistant (id, org_id, version, created_at, updated_at, document)"
                            + " VALUES (?, ?, 1, ?, ?, ?)")) {
                int rows = Integer.parseInt(arguments[2]);
                for (int row = 1; row <= rows; row++) {
                    insert.setString(1, "0197a3c4-%04x-7000-8000-%012x".formatted(row >> 16, row));
                    insert.setString(2, arguments[1]);
                    insert.setLong(3, FIRST_CREATED + row);
                    insert.setLong(4, FIRST_CREATED + row);
                    insert.setString(5, arguments[3]);
                    insert.addBatch();
                    if (row % BATCH == 0 || row == rows) {
                        insert.executeBatch();
                    }
                }
            }
            connection.commit();
        }
    }
}
