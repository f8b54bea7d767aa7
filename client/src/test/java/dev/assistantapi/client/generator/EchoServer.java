package dev.assistantapi.client.generator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of many small contracts. It refuses a body that its contract does not allow, stores it and returns it. */
final class EchoServer implements AutoCloseable {

    private static final String BASE = "https://contracts.invalid/";

    private final HttpServer server;
    private final Validator validator = new ValidatorFactory().createValidator();
    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private final Map<String, String> queries = new ConcurrentHashMap<>();
    private final List<String> contracts = new CopyOnWriteArrayList<>();

    EchoServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Serves a contract too, and returns the address for it. */
    URI serve(String contract) {
        String name = String.valueOf(contracts.size());
        contracts.add(name);
        validator.registerSchema(URI.create(BASE + name), contract);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    /** The query of the last request to a contract, as it came. */
    String lastQuery(URI address) {
        return queries.get(address.getPath().substring(1));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String contract = exchange.getRequestURI().getPath().split("/")[1];
            queries.put(contract, String.valueOf(exchange.getRequestURI().getRawQuery()));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String schema = exchange.getRequestMethod().equals("PATCH") ? "UpdateAssistant" : "CreateAssistant";
            if (!body.isEmpty()) {
                List<String> errors = errors(contract, schema, body);
                if (!errors.isEmpty()) {
                    answer(exchange, 400, errors.toString());
                    return;
                }
                stored.put(contract, body);
            }
            boolean list = exchange.getRequestMethod().equals("GET")
                    && exchange.getRequestURI().getPath().endsWith("/assistant");
            String assistant = stored.getOrDefault(contract, "{}");
            answer(
                    exchange,
                    exchange.getRequestMethod().equals("POST") ? 201 : 200,
                    list ? "[" + assistant + "]" : assistant);
        }
    }

    private synchronized List<String> errors(String contract, String schema, String body) {
        URI uri = URI.create(BASE + contract + "#/components/schemas/" + schema);
        return validator.validate(uri, body).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getError())
                .toList();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", status < 400 ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
