package dev.assistantapi.server.contract;

import dev.assistantapi.server.problem.ProblemException;
import dev.assistantapi.server.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Reads a body of at most 1 MiB, whether its length was announced or not, within a time. */
final class BodyBytes {

    static final int MOST_BYTES = 1 << 20;

    private static final int PIECE = 8192;

    private BodyBytes() {}

    /**
     * @param time for the whole body: a caller who sends a byte now and then is not waited for
     * @throws ProblemException 408; 413
     * @throws BrokenRule if the body breaks off or its chunks are malformed
     */
    static byte[] read(HttpServletRequest request, Duration time) {
        long length = request.getContentLengthLong();
        if (length > MOST_BYTES) {
            throw tooLarge();
        }
        long start = System.nanoTime();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length < 0 ? PIECE : (int) length);
        byte[] piece = new byte[length < 0 ? PIECE : (int) Math.min(PIECE, length + 1)];
        try {
            InputStream body = request.getInputStream();
            for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
                bytes.write(piece, 0, count);
                if (bytes.size() > MOST_BYTES) {
                    throw tooLarge();
                }
                if (System.nanoTime() - start > time.toNanos()) {
                    throw tooSlow(time);
                }
            }
        } catch (SocketTimeoutException e) {
            throw tooSlow(time);
        } catch (IOException e) {
            throw new BrokenRule("", "http", "could not be read to its end; send as much as its headers announce");
        }
        return bytes.toByteArray();
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(
                ProblemType.CONTENT_TOO_LARGE, "The body may have at most " + MOST_BYTES + " bytes.");
    }

    private static ProblemException tooSlow(Duration time) {
        return ProblemException.of(
                        ProblemType.REQUEST_TIMEOUT,
                        "The body did not come within " + time.toMillis() / 1000.0 + " seconds; nothing was changed.")
                .withHeader(HttpHeaders.CONNECTION, "close");
    }
}
