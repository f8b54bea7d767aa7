import java.util.List;
import java.util.Map;

/** The contract check on and off, and reads beside a handler that does nothing else. */
final class Comparisons {

    private Comparisons() {}

    static void contractCheck(Bench bench) throws Exception {
        try (Server on = bench.server("on", Map.of());
                Server off = bench.server("off", Map.of("ASSISTANT_CONTRACTCHECK", "false"))) {
            List<Turns.Side> sides = List.of(
                    new Turns.Side("contract check on", on, BenchmarkRequests.patches(on.create(Bench.ASSISTANTS))),
                    new Turns.Side("off", off, BenchmarkRequests.patches(off.create(Bench.ASSISTANTS))));
            for (int connections : new int[] {1, 16, 64}) {
                Turns.print(bench, "PATCH", connections, sides);
            }
        }
    }

    static void reads(Bench bench) throws Exception {
        try (Server ours = bench.server("read", Map.of());
                Server bare = bench.peer("BareServer")) {
            List<String> paths = ours.create(Bench.ASSISTANTS);
            Turns.print(
                    bench,
                    "GET of one assistant",
                    64,
                    List.of(
                            new Turns.Side("this server", ours, BenchmarkRequests.gets(paths)),
                            new Turns.Side("Spring MVC, the same bytes from memory", bare, BenchmarkRequests.gets(paths))));
        }
    }
}
