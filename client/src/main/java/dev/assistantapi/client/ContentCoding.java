package dev.assistantapi.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.zip.GZIPInputStream;

/** Undoes the {@code Content-Encoding} of an answer (RFC 9110, section 8.4). */
final class ContentCoding {

    private ContentCoding() {}

    /**
     * The body as it was before it was compressed; as it came if the coding is not gzip, or is said of no body at all.
     *
     * @throws BodyTooLargeException if it is larger than the limit
     * @throws IOException if this is no gzip, or a part of one
     */
    static byte[] decoded(HttpHeaders headers, byte[] body, int limit) throws IOException {
        String coding = String.join(",", headers.allValues("Content-Encoding")).strip();
        boolean gzip = coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
        if (!gzip || body.length == 0) {
            return body;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] decoded = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new BodyTooLargeException(limit);
            }
            return decoded;
        }
    }
}
