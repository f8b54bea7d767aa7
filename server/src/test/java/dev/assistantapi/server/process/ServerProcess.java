package dev.assistantapi.server.process;

import dev.assistantapi.server.testkit.Patience;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.OS;

/** The packaged server in a process of its own, run as an operator runs it. */
final class ServerProcess implements AutoCloseable {

    static final Path JAR = Path.of(System.getProperty("assistant.jar"));
    static final Path SCRIPT =
            JAR.resolveSibling("assistant-server").resolve("bin").resolve("assistant-server");

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final Pattern OPERATORS_PORT =
            Pattern.compile("started on port \\d+.*started on port (\\d+)", Pattern.DOTALL);
    // The tests start it often and ask little of it: that takes less when the JVM compiles lightly.
    private static final String LIGHT = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts the server with its data below the folder, and returns once it answers. It is started by the script, which
     * takes half of the work that the jar takes.
     */
    static ServerProcess start(Path folder, Map<String, String> settings) throws IOException {
        if (OS.WINDOWS.isCurrentOs()) {
            return startJar(JAR, folder, settings);
        }
        Map<String, String> all = new HashMap<>(Map.of("JAVA_OPTS", LIGHT));
        all.putAll(settings);
        return start(new ProcessBuilder("sh", SCRIPT.toString()), folder, all);
    }

    /** The same, with a key for one organisation and more settings. */
    static ServerProcess start(Path folder, String key, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("ASSISTANT_API_KEY", key);
        return start(folder, all);
    }

    /** The same with {@code java -jar}. */
    static ServerProcess startJar(Path jar, Path folder, Map<String, String> settings) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return start(
                new ProcessBuilder(java.toString(), LIGHT, "-XX:+UseSerialGC", "-jar", jar.toString()),
                folder,
                settings);
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
        Patience.await("a healthy server")
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

    ProcessApi api(String key) {
        return new ProcessApi(uri(), key);
    }

    /** Everything that was printed so far, the log included. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: the server can do nothing about it. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** SIGTERM. */
    void tellToStop() {
        process.destroy();
    }

    /** Waits until the server takes no new connections; it may still be answering. */
    void awaitNoMoreConnections() {
        URI uri = uri();
        Patience.await("a server that takes nothing new").until(() -> !ProcessApi.accepts(uri));
    }

    /** Waits for the end. */
    int exitCode() {
        try {
            if (!process.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)) {
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
