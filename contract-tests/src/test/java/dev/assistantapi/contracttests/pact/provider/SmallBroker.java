package dev.assistantapi.contracttests.pact.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a Pact Broker as a verification talks to: an index, one pact, and a place for its results. */
final class SmallBroker implements AutoCloseable {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final String pact;
    private final boolean pending;

    private SmallBroker(HttpServer server, String pact, boolean pending) {
        this.server = server;
        this.pact = pact;
        this.pending = pending;
    }

    static SmallBroker with(String pact, boolean pending) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SmallBroker broker = new SmallBroker(server, pact, pending);
            server.createContext("/", broker::answer);
            server.start();
            return broker;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Method, path, authorization and body of each request. */
    List<String> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        byte[] answer = content(path).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String content(String path) {
        if (path.startsWith("/for-verification")) {
            return """
                    {"_embedded": {"pacts": [{
                      "verificationProperties": {"pending": %s, "notices": []},
                      "_links": {"self": {"href": "%s/pact", "name": "the pact"}}}]}}""".formatted(pending, url());
        }
        if (path.equals("/pact")) {
            String links = "{\"_links\": {\"pb:publish-verification-results\": {\"href\": \"%s/results\"}},";
            return pact.replaceFirst("\\{", links.formatted(url()));
        }
        return "{\"_links\": {\"pb:provider-pacts-for-verification\":" + " {\"href\": \"" + url()
                + "/for-verification/{provider}\", \"templated\": true}}}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
