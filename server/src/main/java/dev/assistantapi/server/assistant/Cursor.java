package dev.assistantapi.server.assistant;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The last assistant of a page; the next page starts behind it.
 *
 * @param createdAt milliseconds since 1970
 */
record Cursor(long createdAt, UUID id) {

    static Cursor behind(StoredAssistant assistant) {
        return new Cursor(assistant.createdAt().toEpochMilli(), assistant.id());
    }

    /** Empty for text that is no cursor. */
    static Optional<Cursor> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != 3 * Long.BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new Cursor(buffer.getLong(), new UUID(buffer.getLong(), buffer.getLong())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(createdAt)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
