package dev.assistantapi.server.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The packaged server in a process of its own, run as an operator runs it. */
final class ServerProcess implements AutoCloseable {

    static final Path PACKAGED = Path.of(System.getProperty("assistant.jar"));

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final Pattern OPERATORS_PORT =
            Pattern.compile("started on port \\d+.*started on port (\\d+)", Pattern.DOTALL);
    /** Longer than a start takes on the busiest machine. A server that ends is noticed at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the server with its data below the folder, and returns once it answers. */
    static ServerProcess start(Path folder, Map<String, String> settings) throws IOException {
        return start(PACKAGED, folder, settings);
    }

    /** The same, with a key for one organisation and more settings. */
    static ServerProcess start(Path folder, String key, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("ASSISTANT_API_KEY", key);
        return start(folder, all);
    }

    static ServerProcess start(Path jar, Path folder, Map<String, String> settings) throws IOException {
        // The tests start it often and ask little of it: it starts faster when the JVM compiles lightly.
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString());
        return start(command, folder, settings);
    }

    static ServerProcess startByScript(Path script, Path folder, Map<String, String> settings) throws IOException {
        return start(new ProcessBuilder("sh", script.toString()), folder, settings);
    }

    private static ServerProcess start(ProcessBuilder builder, Path folder, Map<String, String> settings)
            throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(ASSISTANT|LOGGING|MANAGEMENT|SERVER|SPRING)_.*"));
        environment.put("ASSISTANT_DATA", data(folder).toString());
        environment.put("SERVER_PORT", "0");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(settings);
        ServerProcess server = new ServerProcess(builder.start(), output);
        try {
            server.awaitHealth();
            return server;
        } catch (RuntimeException e) {
            String printed = server.output();
            server.close();
            throw new IllegalStateException("The server does not start; it printed:\n" + printed, e);
        }
    }

    void awaitHealth() {
        Awaitility.await("a healthy server")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .failFast("The server ended", () -> !process.isAlive())
                .until(this::isHealthy);
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    URI uri() {
        Matcher port = PORT.matcher(output());
        return URI.create("http://localhost:" + (port.find() ? port.group(1) : "0"));
    }

    /** The port of the operator, where there is one. */
    URI operatorUri() {
        Matcher port = OPERATORS_PORT.matcher(output());
        if (!port.find()) {
            throw new IllegalStateException("The server has no second port; it printed:\n" + output());
        }
        return URI.create("http://localhost:" + port.group(1));
    }

    long pid() {
        return process.pid();
    }

    Api api(String key) {
        return new Api(uri(), key);
    }

    /** Everything that was printed so far, the log included. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: the server has no say. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** SIGTERM. */
    void tellToStop() {
        process.destroy();
    }

    /** SIGTERM. Returns as soon as the server takes no new connections; it may still be answering. */
    void terminate() {
        URI uri = uri();
        process.destroy();
        Awaitility.await("a server that takes nothing new").atMost(PATIENCE).until(() -> !Api.accepts(uri));
    }

    /** Waits for the end. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server does not end; it printed:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops the server as an operator would. */
    @Override
    public void close() {
        process.destroy();
        try {
            exitCode();
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean isHealthy() {
        return !uri().getAuthority().endsWith(":0") && api("").isHealthy();
    }
}
