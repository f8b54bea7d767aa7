package dev.assistantapi.server.testkit;

import dev.assistantapi.server.AssistantServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on a random port, with a database of its own. */
public final class TestServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String key = "key-" + UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    public TestServer(Path data) {
        this(data, TestDatabase.settings());
    }

    public TestServer(Path data, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "server.port",
                "0",
                "logging.level.root",
                "warn",
                "assistant.data",
                data.toString(),
                "assistant.api-key",
                key,
                "assistant.org-id",
                organisation.toString()));
        all.putAll(settings);
        List<String> arguments = new ArrayList<>();
        all.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        context = new SpringApplicationBuilder(AssistantServer.class).run(arguments.toArray(String[]::new));
    }

    /** One server for all tests that do not need one of their own: every test makes its own assistants. */
    public static TestServer shared() {
        return Shared.SERVER;
    }

    /** A caller with the first key. */
    public TestApi api() {
        return new TestApi(port(), key);
    }

    /** A caller with any key. */
    public TestApi api(String otherKey) {
        return new TestApi(port(), otherKey);
    }

    /** The first key. */
    public String key() {
        return key;
    }

    public UUID organisation() {
        return organisation;
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {

        static final TestServer SERVER = new TestServer(temporaryFolder());

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("assistant-server-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
