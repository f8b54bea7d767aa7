package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.ContractReview;
import dev.assistantapi.contract.review.ReviewFiles;
import dev.assistantapi.contract.review.ReviewFolder;
import dev.assistantapi.contract.review.report.TextReport;
import dev.assistantapi.contract.review.result.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code review}: what the build runs. The reports are written whether the gate is green or red. */
@Command(
        name = "review",
        description = "Compares a working contract with its newest release, and writes the review.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private final BiFunction<OpenApi, OpenApi, ComparisonResult> comparison;
    private final Output output;
    private final Clock clock;

    @Option(names = "--contract", required = true, description = "The working contract.")
    private Path contract = Path.of("");

    @Option(
            names = "--released",
            required = true,
            description = "The folder of its releases (orders-X.Y.Z.yaml for orders.yaml) and SHA256SUMS.")
    private Path released = Path.of("");

    @Option(names = "--waivers", required = true, description = "The file of waivers; it may be missing.")
    private Path waivers = Path.of("");

    @Option(names = "--pacts", required = true, description = "The folder of pacts; it may be missing.")
    private Path pacts = Path.of("");

    @Option(names = "--style", required = true, description = "The folder in which the style lint left its result.")
    private Path style = Path.of("");

    @Option(names = "--java-api", required = true, description = "The comparison of the Java API; it may be missing.")
    private Path javaApi = Path.of("");

    @Option(names = "--maven-version", required = true, description = "The version of the Maven project.")
    private String mavenVersion = "";

    @Option(names = "--out", required = true, description = "The folder that the review is written to.")
    private Path out = Path.of("");

    ReviewCommand(BiFunction<OpenApi, OpenApi, ComparisonResult> comparison, Output output, Clock clock) {
        this.comparison = comparison;
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            Review review = new ContractReview(comparison, clock)
                    .of(new ReviewFiles(contract, released, waivers, pacts, style, javaApi, mavenVersion));
            output.out().print(new TextReport(output.terminal()).write(review));
            output.out().println("The whole review: " + new ReviewFolder(out).write(review));
            output.out().flush();
            return review.gate() != null && review.gate().passed() ? ExitCode.FINE : ExitCode.BREAKING;
        } catch (IOException e) {
            throw new UnusableDocumentException(String.valueOf(e.getMessage()), 0, "this cannot be read or written");
        }
    }
}
