import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Patches that are on disk before they are answered: with shared syncs, with one sync each, and on PostgreSQL. */
final class DurablePatches {

    private static final int CONNECTIONS = 64;
    private static final int[] MILLISECONDS = {0, 1, 2, 4};

    private DurablePatches() {}

    static void run(Bench bench) throws Exception {
        for (int wait : MILLISECONDS) {
            String title = wait == 0
                    ? "PATCH of 1,000 assistants, this disk"
                    : "PATCH of 1,000 assistants, EMULATED disk: every commit waits " + wait + " ms more";
            compare(bench, title, wait, Bench.ASSISTANTS);
        }
    }

    /** All at the same assistant. */
    static void hot(Bench bench) throws Exception {
        compare(bench, "PATCH of one assistant by all, this disk", 0, 1);
    }

    private static void compare(Bench bench, String title, int wait, int assistants) throws Exception {
        String name = wait + "-" + assistants;
        Map<String, String> slow = Map.of("ASSISTANT_COMMITWAIT", wait + "ms");
        Process postgresql = wait == 0 ? bench.postgresql() : null;
        try (Server shared = bench.server("shared" + name, slow);
                Server single = bench.server(
                        "single" + name, Map.of("ASSISTANT_COMMITWAIT", wait + "ms", "ASSISTANT_GROUPCOMMIT", "false"))) {
            List<Turns.Side> sides = new ArrayList<>();
            sides.add(new Turns.Side("SQLite, writers share a sync", shared, BenchmarkRequests.patches(shared.create(assistants))));
            if (postgresql == null) {
                sides.add(new Turns.Side("SQLite, one sync a request", single, BenchmarkRequests.patches(single.create(assistants))));
                Turns.print(bench, title, CONNECTIONS, sides);
                return;
            }
            try (Server peer =
                    bench.server("peer" + name, Map.of("ASSISTANT_DATABASE_URL", Bench.firstLine(postgresql)))) {
                sides.add(new Turns.Side("PostgreSQL", peer, BenchmarkRequests.patches(peer.create(assistants))));
                sides.add(new Turns.Side("SQLite, one sync a request", single, BenchmarkRequests.patches(single.create(assistants))));
                Turns.print(bench, title, CONNECTIONS, sides);
            }
        } finally {
            stop(postgresql);
        }
    }

    static void stop(Process process) throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }
}
