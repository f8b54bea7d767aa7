package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.ReleasedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of the build: compares the client of the working contract with that of the newest released one, and writes the
 * report. It judges nothing; the review does.
 */
final class JavaApiCheck {

    private final Path openapi;
    private final Path client;
    private final Path work;

    /**
     * A check.
     *
     * @param openapi the folder of the contracts
     * @param client the folder of the client's module
     * @param work a folder for what is generated, which need not exist
     */
    JavaApiCheck(Path openapi, Path client, Path work) {
        this.openapi = openapi;
        this.client = client;
        this.work = work;
    }

    /** Runs with the folder of the contracts, the folder of the client, a folder to work in, and the file of the report. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[3]);
        JavaApiReport report =
                new JavaApiCheck(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).run();
        report.write(file);
        System.out.println(summary(report));
    }

    /** Compares; what stands in the way is in the report. */
    JavaApiReport run() throws IOException {
        Path contract = openapi.resolve("assistant.yaml");
        Optional<ReleasedContract> newest = ReleasedContract.newest(openapi.resolve("released"));
        if (newest.isEmpty()) {
            return notCompared(null, "There is no released contract to compare with.");
        }
        ReleasedContract released = newest.get();
        if (Files.mismatch(released.file(), contract) < 0) {
            return new JavaApiReport(
                    JavaApiStatus.UNCHANGED, released.version(), released.version(), List.of(), List.of());
        }
        if (!Files.isDirectory(client)) {
            return notCompared(released.version(), "There is no client in " + client + ".");
        }
        if (!Javac.isThere()) {
            return notCompared(released.version(), "This Java has no compiler; point JAVA_HOME at a JDK.");
        }
        try {
            return JavaApiReview.compare(clientOf(released.file(), "released"), clientOf(contract, "working"));
        } catch (UnusableContractException e) {
            return notCompared(released.version(), String.valueOf(e.getMessage()));
        }
    }

    private GeneratedClient clientOf(Path contract, String name) throws IOException, UnusableContractException {
        try {
            return GeneratedClient.of(contract, client, emptied(work.resolve(name)));
        } catch (RuntimeException e) {
            // What the generator throws has no type of its own.
            throw new UnusableContractException(contract, e);
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> leftovers;
            try (Stream<Path> files = Files.walk(folder)) {
                leftovers = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
        return folder;
    }

    private static JavaApiReport notCompared(@Nullable String from, String reason) {
        return new JavaApiReport(JavaApiStatus.NOT_COMPARED, from, null, List.of(), List.of(reason));
    }

    private static String summary(JavaApiReport report) {
        String versions = report.to() == null ? "" : ", " + report.from() + " to " + report.to();
        String status = report.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String changes = report.changes().isEmpty() ? "" : " (changes: " + report.changes().size() + ")";
        return Stream.concat(
                        Stream.of("Java API of the client" + versions + ": " + status + changes),
                        report.messages().stream().map(message -> "  " + message))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
