package dev.assistantapi.contracttests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server of this repository, as a process of its own with data of its own, on a port that was free. */
public final class RunningServer implements AutoCloseable {

    public static final String KEY = "contract-tests-key";
    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final Pattern STARTED = Pattern.compile("Started \\w+ in ");

    private final Path data;
    private final String database;
    private final Process process;
    private final int port;

    private RunningServer(Path data, String database, Process process, int port) {
        this.data = data;
        this.database = database;
        this.process = process;
        this.port = port;
    }

    public static RunningServer start() {
        return start("");
    }

    /** One for all tests, on SQLite. Each asks for an {@link #organisation() organisation} of its own, and disturbs nobody. */
    public static RunningServer shared() {
        return Shared.SQLITE;
    }

    /** As {@link #shared()}, on PostgreSQL. */
    public static RunningServer sharedOnPostgresql() {
        return SharedOnPostgresql.SERVER;
    }

    /** @param database where it is, for JDBC; SQLite among the server's own data if it is empty */
    public static RunningServer start(String database) {
        // The tests send more wrong keys than anybody who means well.
        return start(database, Map.of("ASSISTANT_KEYS_FAILURES_PER_MINUTE", "1000000"));
    }

    /** A server that knows no patience with wrong keys, and none with bodies. */
    public static RunningServer startImpatient() {
        return start("", Map.of("ASSISTANT_KEYS_FAILURES_PER_MINUTE", "0", "ASSISTANT_LIMITS_BODY_TIME", "0s"));
    }

    private static RunningServer start(String database, Map<String, String> settings) {
        try {
            Path data = Files.createTempDirectory("assistant-server");
            ProcessBuilder java = new ProcessBuilder(command()).redirectErrorStream(true);
            java.environment().put("SERVER_PORT", "0");
            java.environment().put("ASSISTANT_DATA", data.toString());
            java.environment().put("ASSISTANT_DATABASE_URL", database);
            java.environment().put("ASSISTANT_API_KEY", KEY);
            java.environment().put("ASSISTANT_ORG_ID", "4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f");
            java.environment().putAll(settings);
            Process process = java.start();
            String opened = database.isEmpty() ? "jdbc:sqlite:" + data.resolve("assistants.db") : database;
            return new RunningServer(data, opened, process, portOf(process));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** A server that lives for a test starts faster than one that lives for weeks: it compiles lightly, from loaded classes. */
    private static List<String> command() {
        Path jar = Path.of(System.getProperty("server.jar"));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m"));
        Path archive = jar.resolveSibling("assistant-server.jsa");
        if (Files.exists(archive)) {
            // Of another JDK, it is passed over without a word.
            command.addAll(List.of("-Xlog:cds=off", "-XX:SharedArchiveFile=" + archive));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Where the server keeps everything, for JDBC. */
    public String database() {
        return database;
    }

    /** A caller whom the server has not met, and who has nothing yet. */
    public Organisation organisation() {
        return Organisation.on(this);
    }

    /** Reads the log until the server says that it has started. */
    private static int portOf(Process process) throws IOException {
        BufferedReader log = process.inputReader();
        StringBuilder read = new StringBuilder();
        int port = 0;
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            Matcher matcher = PORT.matcher(line);
            if (matcher.find()) {
                port = Integer.parseInt(matcher.group(1));
            }
            if (port > 0 && STARTED.matcher(line).find()) {
                drain(log);
                return port;
            }
        }
        throw new IllegalStateException("the server did not start:\n" + read);
    }

    /** A full pipe would stop the server. */
    private static void drain(BufferedReader log) {
        Thread drain = new Thread(
                () -> {
                    try {
                        log.transferTo(Writer.nullWriter());
                    } catch (IOException closed) {
                        // The server has ended.
                    }
                },
                "server log");
        drain.setDaemon(true);
        drain.start();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }

    private RunningServer untilTheTestsEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        return this;
    }

    private static final class Shared {

        static final RunningServer SQLITE = start().untilTheTestsEnd();
    }

    private static final class SharedOnPostgresql {

        static final RunningServer SERVER = start(Postgresql.newDatabase()).untilTheTestsEnd();
    }
}
