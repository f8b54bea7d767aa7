import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Measures the packaged server. README.md says how to run it. */
public final class Benchmark {

    private interface Part {
        void run(Bench bench) throws Exception;
    }

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("start", Basics::start);
        PARTS.put("load", Basics::load);
        PARTS.put("check", Comparisons::contractCheck);
        PARTS.put("durable", DurablePatches::run);
        PARTS.put("hot", DurablePatches::hot);
        PARTS.put("read", Comparisons::reads);
        PARTS.put("list", Listing::run);
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of("server/target/assistant-server.jar");
        double warmup = 40;
        double seconds = 10;
        int rounds = 9;
        int soak = 0;
        List<String> options = List.of();
        List<String> parts = new ArrayList<>(PARTS.keySet());
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.substring(0, argument.length() - value.length())) {
                case "--jar=" -> jar = Path.of(value);
                case "--warmup=" -> warmup = Double.parseDouble(value);
                case "--seconds=" -> seconds = Double.parseDouble(value);
                case "--rounds=" -> rounds = Integer.parseInt(value);
                case "--parts=" -> parts = List.of(value.split(","));
                case "--soak=" -> soak = Integer.parseInt(value);
                case "--java=" -> options = value.isBlank() ? List.of() : List.of(value.strip().split(" +"));
                default -> throw new IllegalArgumentException(
                        "Not --jar=, --warmup=, --seconds=, --rounds=, --parts=, --soak= or --java=: " + argument);
            }
        }
        // Beside the jar, not in a temporary folder that may be in memory: a sync must reach a disk.
        Path folder = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "benchmark");
        try {
            Bench bench = new Bench(jar, folder, options, warmup, seconds, rounds);
            Figures.print(
                    "JDK %s, %d processors, data on %s%n",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    Files.getFileStore(folder).type());
            Figures.print("%-44s %8.0f /s%n", "Durable appends of 4 kB, this disk", durableAppends(folder));
            if (soak > 0) {
                Soak.run(bench, soak);
            } else {
                for (String part : parts) {
                    PARTS.get(part).run(bench);
                }
            }
            Figures.print(
                    "%n%s%n",
                    Figures.anyErrors()
                            ? "THERE WERE ERRORS: the figures do not count."
                            : "Every response was the expected one.");
        } finally {
            delete(folder);
        }
        System.exit(Figures.anyErrors() ? 1 : 0);
    }

    /** The ceiling of a server that syncs once for every request. */
    private static double durableAppends(Path folder) throws IOException {
        try (FileChannel file =
                FileChannel.open(folder.resolve("probe"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int appends = 0;
            long start = System.nanoTime();
            while (Figures.since(start) < 3) {
                file.write(ByteBuffer.allocate(4096));
                file.force(false);
                appends++;
            }
            return appends / Figures.since(start);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
