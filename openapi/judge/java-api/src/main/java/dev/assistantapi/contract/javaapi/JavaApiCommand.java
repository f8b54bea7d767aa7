package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.review.result.JavaApiReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A step of a build: writes what a changed contract does to the Java API of its client, for the review to read. */
@Command(
        name = "contract-java-api",
        description = "Compares the client of a working contract with the client of its newest release.",
        mixinStandardHelpOptions = true)
public final class JavaApiCommand implements Callable<Integer> {

    @Option(names = "--contract", required = true, description = "The working contract.")
    private Path contract = Path.of("");

    @Option(names = "--released", required = true, description = "The folder of its releases; it may be missing.")
    private Path released = Path.of("");

    @Option(names = "--templates", required = true, description = "The generator's templates, and generator.yaml.")
    private Path templates = Path.of("");

    @Option(names = "--sources", required = true, description = "The root of the hand-written sources of the client.")
    private Path sources = Path.of("");

    @Option(names = "--work", required = true, description = "A folder for what is generated; it is emptied.")
    private Path work = Path.of("");

    @Option(names = "--out", required = true, description = "The file of the report, JSON.")
    private Path out = Path.of("");

    /** Runs the command, and ends the process with its exit code: 0, or 2 for what cannot be read or written. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new JavaApiCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        JavaApiReport report = new JavaApiCheck(contract, released, new ClientSources(templates, sources), work).run();
        report.write(out);
        System.out.println(summary(report));
        return 0;
    }

    private static String summary(JavaApiReport report) {
        String versions = report.to() == null ? "" : ", " + report.from() + " to " + report.to();
        String status = report.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String changes = report.changes().isEmpty()
                ? ""
                : " (changes: " + report.changes().size() + ")";
        return Stream.concat(
                        Stream.of("Java API of the client" + versions + ": " + status + changes),
                        report.messages().stream().map(message -> "  " + message))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
