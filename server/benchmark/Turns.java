import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Measures several servers in turns, so that what else the machine does hits them alike. */
final class Turns {

    /** A server and what it is sent. */
    record Side(String name, Server server, IntFunction<byte[]> requests) {}

    /** Medians over the rounds; the ratios are to the last side of the same round. */
    record Outcome(double perSecond, double p50, double p99, double rateRatio, double cpuRatio) {}

    private Turns() {}

    static List<Outcome> run(Bench bench, int connections, List<Side> sides) throws Exception {
        for (Side side : sides) {
            Load.run(side.server().port(), connections, bench.warmup(), side.requests());
        }
        double[][][] figures = new double[5][sides.size()][bench.rounds()];
        for (int round = 0; round < bench.rounds(); round++) {
            double[] cost = new double[sides.size()];
            for (int turn = 0; turn < sides.size(); turn++) {
                // Every other round is reversed, so that a drift favours none.
                int which = round % 2 == 0 ? turn : sides.size() - 1 - turn;
                Side side = sides.get(which);
                double cpu = side.server().cpuSeconds();
                Load load = Load.run(side.server().port(), connections, bench.seconds() / 4, side.requests());
                cost[which] = (side.server().cpuSeconds() - cpu) / Math.max(1, load.nanoseconds().length);
                figures[0][which][round] = load.perSecond();
                figures[1][which][round] = load.millisecondsAt(0.5);
                figures[2][which][round] = load.millisecondsAt(0.99);
            }
            int base = sides.size() - 1;
            for (int which = 0; which <= base; which++) {
                figures[3][which][round] = figures[0][which][round] / figures[0][base][round];
                figures[4][which][round] = cost[which] / cost[base];
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int which = 0; which < sides.size(); which++) {
            outcomes.add(new Outcome(
                    Figures.median(figures[0][which]),
                    Figures.median(figures[1][which]),
                    Figures.median(figures[2][which]),
                    Figures.median(figures[3][which]),
                    Figures.median(figures[4][which])));
        }
        return outcomes;
    }

    /** Prints one line a side. */
    static void print(Bench bench, String title, int connections, List<Side> sides) throws Exception {
        Figures.print("%n%s; %d connections, medians of %d rounds in turns%n", title, connections, bench.rounds());
        Figures.print("%-46s %9s %9s %9s %9s %9s%n", "", "req/s", "p50 ms", "p99 ms", "by last", "CPU/last");
        List<Outcome> outcomes = run(bench, connections, sides);
        for (int which = 0; which < sides.size(); which++) {
            Outcome outcome = outcomes.get(which);
            Figures.print(
                    "%-46s %9.0f %9.2f %9.2f %9.2f %9.2f%n",
                    sides.get(which).name(),
                    outcome.perSecond(),
                    outcome.p50(),
                    outcome.p99(),
                    outcome.rateRatio(),
                    outcome.cpuRatio());
        }
    }
}
