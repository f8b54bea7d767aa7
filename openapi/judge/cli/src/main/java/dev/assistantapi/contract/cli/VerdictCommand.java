package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.release.ReleasedContract;
import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verdict}: one line, for who waits for the review. It decides nothing; the review does. */
@Command(
        name = "verdict",
        description = "Says in one line what a working contract does to callers of its newest release.",
        mixinStandardHelpOptions = true)
final class VerdictCommand implements Callable<Integer> {

    private final BiFunction<OpenApi, OpenApi, ComparisonResult> comparison;
    private final Output output;

    @Option(names = "--contract", required = true, description = "The working contract.")
    private Path contract = Path.of("");

    @Option(names = "--released", required = true, description = "The folder of its releases.")
    private Path released = Path.of("");

    VerdictCommand(BiFunction<OpenApi, OpenApi, ComparisonResult> comparison, Output output) {
        this.comparison = comparison;
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            ReleasedContract release = ReleasedContract.newestOf(released, contract);
            ComparisonResult result = comparison.apply(OpenApi.read(release.file()), OpenApi.read(contract));
            Review review = Review.of(result);
            output.out()
                    .println(result.verdict().text().toUpperCase(Locale.ROOT) + " since " + release.version() + ": "
                            + Wording.counts(review) + ". Callers need " + Wording.versionNeeded(review)
                            + ". The whole review follows.");
            output.out().flush();
            return ExitCode.FINE;
        } catch (IOException e) {
            throw new UnusableDocumentException(String.valueOf(e.getMessage()), 0, "this cannot be read");
        }
    }
}
