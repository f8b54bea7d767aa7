package dev.assistantapi.contract.assistant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The contract of the assistant API, as it was when this module was built. */
public final class AssistantContract {

    /** Where it is on the class path. */
    public static final String RESOURCE = "dev/assistantapi/contract/assistant.yaml";

    private AssistantContract() {}

    /** {@code openapi/assistant.yaml}, byte for byte. */
    public static byte[] source() {
        try (InputStream yaml = AssistantContract.class.getResourceAsStream("/" + RESOURCE)) {
            return Objects.requireNonNull(yaml, RESOURCE + " is missing from the jar")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
