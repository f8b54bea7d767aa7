package dev.assistantapi.client.testing;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What is known of an answer before its body. */
record InMemoryHead(int statusCode, HttpHeaders headers) implements HttpResponse.ResponseInfo {

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}
