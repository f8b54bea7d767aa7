import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Mixed load for a long time, with requests that are to be refused among it. */
final class Soak {

    private static final int CONNECTIONS = 64;
    private static final int SECONDS_A_ROW = 30;

    /** @param status what the answer is to be */
    private record Kind(int status, IntFunction<byte[]> requests) {}

    private Soak() {}

    static void run(Bench bench, int seconds) throws Exception {
        try (Server server = bench.server("soak", Map.of())) {
            Kind[] kinds = kinds(server.create(Bench.ASSISTANTS));
            Figures.print("%nMixed load, %d connections, 1 of 20 requests is a bad one%n", CONNECTIONS);
            CompletableFuture<Load> running = CompletableFuture.supplyAsync(() -> load(server, seconds, kinds));
            Figures.print("%9s %9s%n", "seconds", "RSS MB");
            for (int row = SECONDS_A_ROW; row <= seconds; row += SECONDS_A_ROW) {
                Thread.sleep(SECONDS_A_ROW * 1000L);
                Figures.print("%9d %9d%n", row, server.residentMegabytes());
            }
            Load load = running.join();
            Figures.print(
                    "%d requests, %.0f /s, p50 %.2f ms, p99 %.2f ms; %d answers with another status than expected%n",
                    load.nanoseconds().length,
                    load.perSecond(),
                    load.millisecondsAt(0.5),
                    load.millisecondsAt(0.99),
                    load.errors());
        }
    }

    private static Load load(Server server, int seconds, Kind[] kinds) {
        try {
            return Load.run(
                    server.port(),
                    CONNECTIONS,
                    seconds,
                    number -> kinds[slot(number)].requests().apply(number),
                    number -> kinds[slot(number)].status());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connections take every 64th number: without the division, each would send one kind alone. */
    private static int slot(int number) {
        return (number / CONNECTIONS + number) % 100;
    }

    private static Kind[] kinds(List<String> paths) {
        IntFunction<String> path = number -> paths.get(number % paths.size());
        List<Kind> bad = List.of(
                new Kind(400, number -> BenchmarkRequests.request("PATCH", path.apply(number), "{\"maxDurationSeconds\":0}")),
                new Kind(400, number -> BenchmarkRequests.request("PATCH", path.apply(number), "{\"name\":")),
                new Kind(400, number -> BenchmarkRequests.request("POST", "/assistant", "{\"nmae\":\"x\"}")),
                new Kind(404, number -> BenchmarkRequests.request("GET", "/assistant/none", "")),
                new Kind(412, number -> BenchmarkRequests.request("PATCH", path.apply(number), "If-Match: \"0\"\r\n", "{}")));
        Kind[] kinds = new Kind[100];
        for (int slot = 0; slot < kinds.length; slot++) {
            if (slot < bad.size()) {
                kinds[slot] = bad.get(slot);
            } else if (slot < 8) {
                // The same hundred keys, so that the repeats make nothing new and the data does not grow.
                kinds[slot] = new Kind(201, number -> BenchmarkRequests.request(
                        "POST",
                        "/assistant",
                        "Idempotency-Key: " + number % 100 + "\r\n",
                        BenchmarkRequests.assistant(number % 100)));
            } else if (slot < 10) {
                kinds[slot] = new Kind(200, number -> BenchmarkRequests.request("GET", "/assistant?limit=20", ""));
            } else if (slot < 15) {
                kinds[slot] = new Kind(
                        200, number -> BenchmarkRequests.request("PUT", path.apply(number), BenchmarkRequests.assistant(number)));
            } else if (slot < 45) {
                kinds[slot] = new Kind(200, number -> BenchmarkRequests.patch(path.apply(number), number));
            } else {
                kinds[slot] = new Kind(200, number -> BenchmarkRequests.request("GET", path.apply(number), ""));
            }
        }
        return kinds;
    }
}
