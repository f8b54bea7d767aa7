import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Measures the packaged server. {@code java server/benchmark/Benchmark.java}, after {@code mvn package}; see README.md. */
public final class Benchmark {

    private static final String KEY = "the-key-of-the-benchmark";
    private static final int ASSISTANTS = 1000;
    private static final int STARTS = 5;
    private static final int[] CONNECTIONS = {1, 16, 64};

    private static Path jar = Path.of("server/target/assistant-server.jar");
    private static double seconds = 10;
    private static int rounds = 9;
    private static boolean anyErrors;

    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.substring(0, argument.length() - value.length())) {
                case "--jar=" -> jar = Path.of(value);
                case "--seconds=" -> seconds = Double.parseDouble(value);
                case "--rounds=" -> rounds = Integer.parseInt(value);
                default -> throw new IllegalArgumentException("Not --jar=, --seconds= or --rounds=: " + argument);
            }
        }
        // Beside the jar, not in a temporary folder that may be in memory: a sync must reach a disk.
        Path folder = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "benchmark");
        try {
            print(
                    "JDK %s, %d processors, data on %s%n",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    Files.getFileStore(folder).type());
            double syncs = durableAppends(folder);
            starts(folder);
            load(folder, syncs);
            contractCheck(folder);
            print(
                    "%n%s%n",
                    anyErrors
                            ? "THERE WERE ERRORS: the figures do not count."
                            : "Every response was the expected one.");
        } finally {
            delete(folder);
        }
        System.exit(anyErrors ? 1 : 0);
    }

    /** The ceiling of a server that syncs once for every request. */
    private static double durableAppends(Path folder) throws IOException {
        try (FileChannel file =
                FileChannel.open(folder.resolve("probe"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int appends = 0;
            long start = System.nanoTime();
            while (since(start) < Math.min(seconds, 5)) {
                file.write(ByteBuffer.allocate(4096));
                file.force(false);
                appends++;
            }
            double rate = appends / since(start);
            print("%-44s %8.0f /s%n", "Durable appends of 4 kB, this disk", rate);
            return rate;
        }
    }

    private static void starts(Path folder) throws Exception {
        double[] times = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (Server server = new Server(folder.resolve("start" + start))) {
                times[start] = server.secondsToFirstAnswer;
            }
        }
        print("%-44s %8.2f s%n", "Start to first answer, empty data folder", median(times));
    }

    private static void load(Path folder, double syncs) throws Exception {
        print(
                "%n%-7s %11s %9s %9s %9s %12s %9s %7s%n",
                "", "connections", "req/s", "p50 ms", "p99 ms", "CPU ms/req", "RSS MB", "errors");
        try (Server server = new Server(folder.resolve("load"))) {
            List<String> paths = server.create(ASSISTANTS);
            IntFunction<byte[]> get = number -> request("GET", paths.get(number % ASSISTANTS), "");
            IntFunction<byte[]> patch = number -> patch(paths.get(number % ASSISTANTS), number);
            Load.run(server.port, 16, seconds, get);
            Load.run(server.port, 16, seconds, patch);
            double best = 0;
            for (Map.Entry<String, IntFunction<byte[]>> kind :
                    List.of(Map.entry("PATCH", patch), Map.entry("GET", get))) {
                for (int connections : CONNECTIONS) {
                    double cpu = server.cpuSeconds();
                    Load load = Load.run(server.port, connections, seconds, kind.getValue());
                    cpu = server.cpuSeconds() - cpu;
                    print(
                            "%-7s %11d %9.0f %9.2f %9.2f %12.3f %9d %7d%n",
                            kind.getKey(),
                            connections,
                            load.perSecond(),
                            load.millisecondsAt(0.5),
                            load.millisecondsAt(0.99),
                            1000 * cpu / load.nanoseconds.length,
                            server.residentMegabytes(),
                            load.errors);
                    best = kind.getValue() == patch ? Math.max(best, load.perSecond()) : best;
                }
            }
            print("%nThe best PATCH rate is %.2f of the durable appends.%n", best / syncs);
        }
    }

    private static void contractCheck(Path folder) throws Exception {
        print("%nPATCH with the contract check on / off, medians of %d rounds, interleaved%n", rounds);
        print("%7s %11s %14s %14s%n", "", "connections", "req/s ratio", "CPU/req ratio");
        try (Server on = new Server(folder.resolve("on"));
                Server off = new Server(folder.resolve("off"), "--assistant.contract-check=false")) {
            Server[] servers = {on, off};
            List<List<String>> paths = List.of(on.create(ASSISTANTS), off.create(ASSISTANTS));
            for (int connections : new int[] {1, 16}) {
                double[] rates = new double[rounds];
                double[] costs = new double[rounds];
                // Round -1 warms up. Every other round is reversed, so that a drift favours neither.
                for (int round = -1; round < rounds; round++) {
                    double[] rate = new double[2];
                    double[] cost = new double[2];
                    for (int turn = 0; turn < 2; turn++) {
                        int which = (turn + round + 2) % 2;
                        double cpu = servers[which].cpuSeconds();
                        Load load = Load.run(
                                servers[which].port,
                                connections,
                                round < 0 ? seconds : seconds / 4,
                                number -> patch(paths.get(which).get(number % ASSISTANTS), number));
                        rate[which] = load.perSecond();
                        cost[which] = (servers[which].cpuSeconds() - cpu) / load.nanoseconds.length;
                    }
                    rates[Math.max(round, 0)] = rate[0] / rate[1];
                    costs[Math.max(round, 0)] = cost[0] / cost[1];
                }
                print("%7s %11d %14.2f %14.2f%n", "", connections, median(rates), median(costs));
            }
        }
    }

    /** A server in a process of its own, with an empty data folder. */
    private static final class Server implements AutoCloseable {

        final int port;
        final double secondsToFirstAnswer;
        private final Process process;

        Server(Path data, String... options) throws Exception {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
            command.addAll(List.of(options));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            Path log = Path.of(data + ".log");
            builder.redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "ASSISTANT_DATA", data.toString(), "ASSISTANT_API_KEY", KEY, "SERVER_PORT", "" + port));
            long start = System.nanoTime();
            process = builder.start();
            while (!answers()) {
                if (!process.isAlive() || since(start) > 120) {
                    process.destroyForcibly();
                    throw new IOException("The server does not start:\n" + Files.readString(log));
                }
                Thread.sleep(5);
            }
            secondsToFirstAnswer = since(start);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        }

        private boolean answers() {
            try (Connection connection = new Connection(port)) {
                return connection.exchange(request("GET", "/assistant", "")) == 200;
            } catch (IOException e) {
                return false;
            }
        }

        List<String> create(int count) throws IOException {
            List<String> paths = new ArrayList<>();
            try (Connection connection = new Connection(port)) {
                for (int number = 0; number < count; number++) {
                    int status = connection.exchange(request("POST", "/assistant", assistant(number)));
                    if (status != 201) {
                        throw new IOException("A create is answered with " + status);
                    }
                    paths.add(connection.location.replaceFirst("^https?://[^/]+", ""));
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

    /** What a number of connections saw, each with one request under way at any time. */
    private record Load(long[] nanoseconds, long errors, double took) {

        static Load run(int port, int connections, double seconds, IntFunction<byte[]> requests) throws Exception {
            LongAdder errors = new LongAdder();
            List<Callable<LongStream>> workers = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                int first = connection;
                workers.add(() -> work(port, first, connections, seconds, requests, errors));
            }
            ExecutorService threads = Executors.newFixedThreadPool(connections);
            long start = System.nanoTime();
            LongStream all = LongStream.empty();
            for (Future<LongStream> worker : threads.invokeAll(workers)) {
                all = LongStream.concat(all, worker.get());
            }
            double took = since(start);
            threads.shutdown();
            anyErrors |= errors.sum() > 0;
            return new Load(all.sorted().toArray(), errors.sum(), took);
        }

        private static LongStream work(
                int port, int first, int step, double seconds, IntFunction<byte[]> requests, LongAdder errors) {
            LongStream.Builder nanoseconds = LongStream.builder();
            long start = System.nanoTime();
            try (Connection connection = new Connection(port)) {
                for (int number = first; since(start) < seconds; number += step) {
                    byte[] request = requests.apply(number);
                    long sent = System.nanoTime();
                    if (connection.exchange(request) == 200) {
                        nanoseconds.add(System.nanoTime() - sent);
                    } else {
                        errors.increment();
                    }
                }
            } catch (IOException | RuntimeException e) {
                errors.increment();
            }
            return nanoseconds.build();
        }

        double perSecond() {
            return nanoseconds.length / took;
        }

        double millisecondsAt(double quantile) {
            return nanoseconds.length == 0 ? 0 : nanoseconds[(int) (quantile * (nanoseconds.length - 1))] / 1e6;
        }
    }

    /** A connection that is kept while the server keeps it, and as much of HTTP/1.1 as it takes to read an answer exactly. */
    private static final class Connection implements AutoCloseable {

        private final int port;
        private Socket socket;
        private InputStream in;
        private OutputStream out;
        String location = "";

        Connection(int port) throws IOException {
            this.port = port;
            open();
        }

        private void open() throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            out = socket.getOutputStream();
        }

        /** Returns the status once the whole answer is read. */
        int exchange(byte[] request) throws IOException {
            if (socket.isClosed()) {
                open();
            }
            out.write(request);
            int status = Integer.parseInt(line().split(" ")[1]);
            long length = 0;
            boolean chunked = false;
            boolean last = false;
            for (String line = line(); !line.isEmpty(); line = line()) {
                String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
                String value = line.substring(name.length() + 1).strip();
                switch (name) {
                    case "content-length" -> length = Long.parseLong(value);
                    case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                    case "connection" -> last = value.equalsIgnoreCase("close");
                    case "location" -> location = value;
                    default -> {}
                }
            }
            do {
                length = chunked ? Long.parseLong(line(), 16) : length;
                in.skipNBytes(chunked ? length + 2 : length);
            } while (chunked && length > 0);
            if (last) {
                close();
            }
            return status;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new EOFException();
                }
                line.append((char) next);
            }
            line.setLength(line.length() - 1);
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static byte[] request(String method, String path, String body) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + KEY
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes();
    }

    /** About 1.2 kB. */
    private static String assistant(int number) {
        return """
                {"name":"Front desk %d","firstMessage":"Hello, this is the front desk. How can I help?",
                "endCallMessage":"Thank you for calling. Goodbye!","maxDurationSeconds":1800,"silenceTimeoutSeconds":30,
                "model":{"provider":"openai","model":"gpt-4o","temperature":0.7,"messages":[{"role":"system","content":"%s"}]},
                "voice":{"provider":"playht","voiceId":"jennifer","speed":1},"serverUrl":"https://example.com/voice/events",
                "serverMessages":["end-of-call-report","status-update"],"recordingEnabled":true}"""
                .formatted(number, "You answer the phone of a dental practice. ".repeat(15));
    }

    /** About 300 bytes, and never what is stored already. */
    private static byte[] patch(String path, int number) {
        return request(
                "PATCH",
                path,
                """
                {"firstMessage":"Hello, this is the front desk, call %d. How can I help you today?","maxDurationSeconds":%d,
                "voice":{"provider":"playht","voiceId":"jennifer","speed":1.1},"endCallPhrases":["goodbye","have a nice day"],
                "metadata":{"campaign":"spring","costCentre":4711,"revision":"%d"}}"""
                        .formatted(number, 600 + number % 1000, System.nanoTime()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
