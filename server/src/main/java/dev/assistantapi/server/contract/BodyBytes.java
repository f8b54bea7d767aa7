package dev.assistantapi.server.contract;

import dev.assistantapi.server.problem.ProblemException;
import dev.assistantapi.server.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a body of at most 1 MiB, whether its length was announced or not. */
final class BodyBytes {

    static final int MOST_BYTES = 1 << 20;

    private BodyBytes() {}

    /**
     * @throws ProblemException 413
     * @throws BrokenRule if the body breaks off, or its chunks are none
     */
    static byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] bytes;
        try {
            bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new BrokenRule("", "http", "could not be read to its end; send as much as its headers announce");
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(
                ProblemType.CONTENT_TOO_LARGE, "The body may have at most " + MOST_BYTES + " bytes.");
    }
}
