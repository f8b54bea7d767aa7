package dev.assistantapi.contracttests;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantClientBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A caller of a server: its assistants are seen by nobody else.
 *
 * @param url of the server
 * @param key that the server knows
 */
public record Organisation(String url, String key) {

    static Organisation on(RunningServer server) {
        String key = "key-" + UUID.randomUUID();
        try (Connection connection = DriverManager.getConnection(server.database());
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO api_key (hash, org_id, created_at) VALUES (?, ?, 0)")) {
            insert.setString(1, hash(key));
            insert.setString(2, UUID.randomUUID().toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Organisation(server.url(), key);
    }

    public AssistantClientBuilder client() {
        return AssistantClient.builder().baseUrl(url).apiKey(key);
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
