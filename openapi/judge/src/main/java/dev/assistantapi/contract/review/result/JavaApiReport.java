package dev.assistantapi.contract.review.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the Java API of the client of one contract differs from that of another.
 *
 * @param from {@code info.version} of the released contract; null if there is none
 * @param to {@code info.version} of the working contract; null if it cannot be read
 * @param changes those of the public API, by class and member
 * @param messages what the compiler says, or why nothing was compared
 */
public record JavaApiReport(
        JavaApiStatus status,
        @Nullable String from,
        @Nullable String to,
        List<JavaApiChange> changes,
        List<String> messages) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Copies the lists. */
    public JavaApiReport {
        Objects.requireNonNull(status, "status");
        changes = List.copyOf(changes);
        messages = List.copyOf(messages);
    }

    /** Whether code that compiled against the released client may no longer compile: the client needs a major version. */
    public boolean breaksSource() {
        return changes.stream().anyMatch(change -> !change.sourceCompatible());
    }

    /** Whether the Java API has something new: the client needs a minor version, unless it needs a major one. */
    public boolean grows() {
        return changes.stream().anyMatch(JavaApiChange::added);
    }

    /**
     * Reads a report.
     *
     * @throws IOException if there is no such file, or it is no report; the message names the file
     */
    public static JavaApiReport read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), JavaApiReport.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is no report of the Java API: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes the report, in a new folder if need be.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }
}
