package dev.assistantapi.contract.corpus.random;

import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Many random pairs by a seed; the same seed draws the same pairs. */
final class RandomRun {

    private static final int REPORTED = 10;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> mistakes = new ArrayList<>();
    private final long seed;
    private int pairs;
    private double seconds;

    RandomRun(long seed) {
        this.seed = seed;
    }

    /** Draws, compares and judges so many pairs; stops early when enough has gone wrong. */
    RandomRun run(int count) {
        long start = System.nanoTime();
        for (pairs = 0; pairs < count && mistakes.size() < REPORTED; pairs++) {
            long own = seed + pairs * 0x9E3779B97F4A7C15L;
            RandomPair pair = RandomPair.draw(new Universe(new SplittableRandom(own)));
            try {
                RandomTrial trial = new RandomTrial(pair);
                verdicts.merge(trial.verdict(), 1, Integer::sum);
                trial.check(own).ifPresent(mistake -> mistakes.add(new Shrinking(own).report(pair, mistake)));
            } catch (RuntimeException | StackOverflowError e) {
                mistakes.add("\nthrew " + e + " at "
                        + List.of(e.getStackTrace()).subList(0, Math.min(3, e.getStackTrace().length))
                        + " for " + pair);
            }
        }
        seconds = (System.nanoTime() - start) / 1e9;
        return this;
    }

    /** What the comparison got wrong; empty when nothing. */
    List<String> mistakes() {
        return mistakes;
    }

    /** How many pairs it did not decide. */
    int undecided() {
        return verdicts.getOrDefault(Verdict.UNDECIDED, 0);
    }

    /** One line for the log. */
    String summary() {
        StringBuilder text = new StringBuilder(
                "%,d random pairs, seed %d, %.1f s, %.0f a second:".formatted(pairs, seed, seconds, pairs / seconds));
        verdicts.forEach((verdict, count) -> text.append(" %,d %s,".formatted(count, verdict.text())));
        return text.append(" ").append(mistakes.size()).append(" mistakes").toString();
    }

    /** {@code java … RandomRun [pairs] [seed]}. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        RandomRun run = new RandomRun(seed).run(count);
        run.mistakes().forEach(System.out::println);
        System.out.println(run.summary());
        System.exit(run.mistakes().isEmpty() ? 0 : 1);
    }
}
