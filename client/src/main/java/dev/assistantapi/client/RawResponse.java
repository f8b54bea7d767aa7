package dev.assistantapi.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * A whole answer.
 *
 * @param statusCode the HTTP status
 * @param headers all headers
 * @param body all bytes of the body
 */
record RawResponse(int statusCode, HttpHeaders headers, byte[] body) {

    static RawResponse of(HttpResponse<?> head, byte[] body) {
        return new RawResponse(head.statusCode(), head.headers(), body);
    }
}
