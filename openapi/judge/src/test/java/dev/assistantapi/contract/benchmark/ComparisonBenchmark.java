package dev.assistantapi.contract.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import dev.assistantapi.contract.benchmark.SyntheticContract.Change;
import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.document.OpenApi;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** Time and memory of a comparison, reading both contracts included; see {@code benchmark/README.md}. */
class ComparisonBenchmark {

    private static final List<Integer> SIZES = List.of(10, 30, 100, 300, 1_000, 3_000);
    private static final int ROUNDS = 3;
    private static final double PATIENCE_SECONDS = 60;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private double lastOfOther;

    /** @param cpu processor time of the whole process, which other load on the machine disturbs least */
    private record Measured(double seconds, double cpu, long peakBytes, String said) {}

    @Test
    void compare() throws IOException {
        System.out.printf(
                "Java %s, %d processors, at most %d MiB%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        given();
        for (Change change : Change.values()) {
            sizes(change);
        }
    }

    /** A pair of real contracts, {@code -Dbefore=FILE -Dafter=FILE}. */
    private static void given() throws IOException {
        if (System.getProperty("before") == null || System.getProperty("after") == null) {
            return;
        }
        String before = Files.readString(Path.of(System.getProperty("before")));
        String after = Files.readString(Path.of(System.getProperty("after")));
        Measured first = measure(1, () -> ours(before, after));
        Measured warm = measure(9, () -> ours(before, after));
        System.out.printf(
                "the given pair: %.3f s (processor %.3f s) the first time, %.3f s (%.3f s) warm, %s%n",
                first.seconds, first.cpu, warm.seconds, warm.cpu, warm.said);
    }

    private void sizes(Change change) {
        System.out.printf(
                "%n%s%n%10s | %9s | %9s | %8s | %10s | %-24s | %9s | %8s%n",
                change, "operations", "seconds", "processor", "growth", "peak MiB", "said", "other s", "growth");
        lastOfOther = 0;
        double last = 0;
        int lastSize = 0;
        ours(SyntheticContract.of(30, Change.NOTHING), SyntheticContract.of(30, change)); // warm
        for (int size : SIZES) {
            String before = SyntheticContract.of(size, Change.NOTHING);
            String after = SyntheticContract.of(size, change);
            Measured ours = measure(ROUNDS, () -> ours(before, after));
            String other = other(before, after, lastSize, size);
            System.out.printf(
                    "%10d | %9.3f | %9.3f | %8s | %10d | %-24s | %s%n",
                    size,
                    ours.seconds,
                    ours.cpu,
                    growth(last, ours.cpu, lastSize, size),
                    ours.peakBytes >> 20,
                    ours.said,
                    other);
            last = ours.cpu;
            lastSize = size;
        }
    }

    /** The exponent of the growth: 1 is linear, 2 quadratic. */
    private static String growth(double before, double now, int sizeBefore, int size) {
        return before == 0 ? "" : "%.2f".formatted(Math.log(now / before) / Math.log((double) size / sizeBefore));
    }

    private String other(String before, String after, int lastSize, int size) {
        if (lastOfOther > PATIENCE_SECONDS || Boolean.getBoolean("alone")) {
            return "not run";
        }
        double last = lastOfOther;
        try {
            Measured other = measure(1, () -> openApiDiff(before, after));
            lastOfOther = other.cpu;
            return "%9.3f | %8s".formatted(other.seconds, growth(last, other.cpu, lastSize, size));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            lastOfOther = Double.MAX_VALUE;
            return "fails: " + e.getClass().getSimpleName();
        }
    }

    private static String ours(String before, String after) {
        OpenApi old = OpenApi.parse("old.yaml", before.getBytes(UTF_8));
        OpenApi recent = OpenApi.parse("new.yaml", after.getBytes(UTF_8));
        ComparisonResult result = new ContractComparison().compare(old, recent);
        return result.verdict().text() + ", " + result.findings().size() + " findings";
    }

    private static String openApiDiff(String before, String after) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(before, after);
        return changed.isUnchanged() ? "unchanged" : changed.isIncompatible() ? "incompatible" : "compatible";
    }

    private static Measured measure(int rounds, Supplier<String> work) {
        double[] seconds = new double[rounds];
        double[] cpu = new double[rounds];
        String said = "";
        long peak = 0;
        for (int i = 0; i < rounds; i++) {
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long cpuBefore = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            said = work.get();
            seconds[i] = (System.nanoTime() - start) / 1e9;
            cpu[i] = (PROCESS.getProcessCpuTime() - cpuBefore) / 1e9;
            peak = Math.max(
                    peak,
                    heap().stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum());
        }
        Arrays.sort(seconds);
        Arrays.sort(cpu);
        return new Measured(seconds[rounds / 2], cpu[rounds / 2], peak, said);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
