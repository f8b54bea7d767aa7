import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How long a start takes, and what the server does under load. */
final class Basics {

    private static final int STARTS = 5;
    private static final int[] CONNECTIONS = {1, 16, 64};

    private Basics() {}

    static void start(Bench bench) throws Exception {
        double[] times = new double[STARTS];
        double[] idle = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (Server server = bench.server("start" + start, Map.of())) {
                times[start] = server.secondsToFirstAnswer();
                idle[start] = server.residentMegabytes();
            }
        }
        Figures.print("%-44s %8.2f s%n", "Start to first answer, empty data folder", Figures.median(times));
        Figures.print("%-44s %8.0f MB%n", "Resident memory then", Figures.median(idle));
    }

    static void load(Bench bench) throws Exception {
        Figures.print(
                "%n%-7s %11s %9s %9s %9s %12s %9s %7s%n",
                "", "connections", "req/s", "p50 ms", "p99 ms", "CPU ms/req", "RSS MB", "errors");
        try (Server server = bench.server("load", Map.of())) {
            List<String> paths = server.create(Bench.ASSISTANTS);
            Load.run(server.port(), 16, bench.warmup(), BenchmarkRequests.gets(paths));
            Load.run(server.port(), 16, bench.warmup(), BenchmarkRequests.patches(paths));
            rows(bench, server, "PATCH", BenchmarkRequests.patches(paths));
            rows(bench, server, "GET", BenchmarkRequests.gets(paths));
        }
    }

    private static void rows(Bench bench, Server server, String kind, IntFunction<byte[]> requests) throws Exception {
        for (int connections : CONNECTIONS) {
            double cpu = server.cpuSeconds();
            Load load = Load.run(server.port(), connections, bench.seconds(), requests);
            cpu = server.cpuSeconds() - cpu;
            Figures.print(
                    "%-7s %11d %9.0f %9.2f %9.2f %12.3f %9d %7d%n",
                    kind,
                    connections,
                    load.perSecond(),
                    load.millisecondsAt(0.5),
                    load.millisecondsAt(0.99),
                    1000 * cpu / load.nanoseconds().length,
                    server.residentMegabytes(),
                    load.errors());
        }
    }
}
