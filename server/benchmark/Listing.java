import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A page of 100, with few assistants and with many. */
final class Listing {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int PAGE = 1_000;
    private static final int REQUESTS = 400;
    private static final String FIRST = "/assistant?limit=100";

    private Listing() {}

    static void run(Bench bench) throws Exception {
        Figures.print("%nList of 100; medians of %d requests, in turns%n", REQUESTS);
        Figures.print("%-46s %9s %9s%n", "", "ms", "by first");
        Path few = bench.folder().resolve("few");
        Path many = bench.folder().resolve("many");
        compare(bench, "SQLite", Map.of(), "jdbc:sqlite:" + few.resolve("assistants.db"), Map.of(), "jdbc:sqlite:"
                + many.resolve("assistants.db"));
        Process postgresql = bench.postgresql();
        try {
            String url = Bench.firstLine(postgresql);
            String other = url.replace("/postgres?", "/template1?");
            compare(bench, "PostgreSQL", Map.of("ASSISTANT_DATABASE_URL", url), url,
                    Map.of("ASSISTANT_DATABASE_URL", other), other);
        } finally {
            DurablePatches.stop(postgresql);
        }
    }

    private static void compare(
            Bench bench, String name, Map<String, String> few, String fewUrl, Map<String, String> many, String manyUrl)
            throws Exception {
        try (Server small = bench.server("few", few);
                Server large = bench.server("many", many)) {
            bench.fill(fewUrl, FEW);
            bench.fill(manyUrl, MANY);
            String deep = thousandth(large);
            read(small, PAGE); // what it took the other one to get there, so that neither is warmer
            try (Connection toSmall = new Connection(small.port());
                    Connection toLarge = new Connection(large.port())) {
                double[][] times = new double[3][REQUESTS];
                // A warm-up as long as the measurement.
                for (int number = -REQUESTS; number < REQUESTS; number++) {
                    times[0][Math.max(number, 0)] = get(toSmall, FIRST);
                    times[1][Math.max(number, 0)] = get(toLarge, FIRST);
                    // As many as to the other, and each after one to the other: neither has the processors' caches for itself.
                    get(toSmall, FIRST);
                    times[2][Math.max(number, 0)] = get(toLarge, deep);
                }
                print(name + ", first page of 1,000 assistants", times[0], times[0]);
                print(name + ", first page of 1,000,000", times[1], times[0]);
                print(name + ", thousandth page of 1,000,000", times[2], times[0]);
            }
        }
    }

    private static String thousandth(Server server) throws IOException {
        try (Connection connection = new Connection(server.port())) {
            String page = FIRST;
            for (int number = 1; number < PAGE; number++) {
                get(connection, page);
                page = connection.next();
            }
            return page;
        }
    }

    private static void read(Server server, int pages) throws IOException {
        try (Connection connection = new Connection(server.port())) {
            for (int number = 0; number < pages; number++) {
                get(connection, FIRST);
            }
        }
    }

    private static double get(Connection connection, String path) throws IOException {
        long start = System.nanoTime();
        if (connection.exchange(BenchmarkRequests.request("GET", path, "")) != 200) {
            Figures.error();
        }
        return Figures.since(start) * 1000;
    }

    private static void print(String name, double[] times, double[] base) {
        Figures.print("%-46s %9.2f %9.2f%n", name, Figures.median(times), Figures.median(times) / Figures.median(base));
    }
}
