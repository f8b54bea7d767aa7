import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An HTTP server in a process of its own. */
final class Server implements AutoCloseable {

    private final int port;
    private final double secondsToFirstAnswer;
    private final Process process;

    /** @param program what follows {@code java}; answers {@code GET /assistant} when it has started */
    Server(List<String> program, Path data, Map<String, String> settings) throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Path log = Path.of(data + ".log");
        builder.redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "ASSISTANT_DATA", data.toString(),
                        "ASSISTANT_API_KEY", BenchmarkRequests.KEY,
                        "ASSISTANT_ORG_ID", BenchmarkRequests.ORGANISATION,
                        "SERVER_PORT", "" + port));
        builder.environment().putAll(settings);
        long start = System.nanoTime();
        process = builder.start();
        while (!answers()) {
            if (!process.isAlive() || Figures.since(start) > 120) {
                process.destroyForcibly();
                throw new IOException("The server does not start:\n" + Files.readString(log));
            }
            Thread.sleep(5);
        }
        secondsToFirstAnswer = Figures.since(start);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    private boolean answers() {
        try (Connection connection = new Connection(port)) {
            return connection.exchange(BenchmarkRequests.request("GET", "/assistant", "")) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    double secondsToFirstAnswer() {
        return secondsToFirstAnswer;
    }

    /** Makes assistants, and returns their paths. */
    List<String> create(int count) throws IOException {
        List<String> paths = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            for (int number = 0; number < count; number++) {
                int status = connection.exchange(BenchmarkRequests.request("POST", "/assistant", BenchmarkRequests.assistant(number)));
                if (status != 201) {
                    throw new IOException("A create is answered with " + status);
                }
                paths.add(connection.location());
            }
        }
        return paths;
    }

    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Zero where there is no /proc. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.notExists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
