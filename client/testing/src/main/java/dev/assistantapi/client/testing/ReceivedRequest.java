package dev.assistantapi.client.testing;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * A request as the fake server received it.
 *
 * @param method the HTTP method
 * @param uri the whole address
 * @param headers all headers that the client set
 * @param body the text of the body, empty if there was none
 */
public record ReceivedRequest(String method, URI uri, HttpHeaders headers, String body) {

    /** Method and address: headers and body may hold a secret. */
    @Override
    public String toString() {
        return method + " " + uri;
    }
}
