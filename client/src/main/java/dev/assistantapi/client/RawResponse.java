package dev.assistantapi.client;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * A whole answer.
 *
 * @param statusCode the HTTP status
 * @param headers all headers
 * @param body all bytes of the body, decompressed
 */
record RawResponse(int statusCode, HttpHeaders headers, byte[] body) {

    /** @param limit how large the body may be once it is decompressed */
    static RawResponse of(HttpResponse<?> head, byte[] body, int limit) throws IOException {
        return new RawResponse(head.statusCode(), head.headers(), ContentCoding.decoded(head.headers(), body, limit));
    }
}
