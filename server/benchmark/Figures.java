import java.util.Arrays;
import java.util.Locale;

/** Medians, times, and how they are printed. */
final class Figures {

    private static volatile boolean anyErrors;

    private Figures() {}

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Seconds since a {@link System#nanoTime}. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    static void error() {
        anyErrors = true;
    }

    static boolean anyErrors() {
        return anyErrors;
    }
}
