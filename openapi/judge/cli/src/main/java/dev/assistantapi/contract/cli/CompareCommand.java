package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.review.result.Review;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare OLD NEW} and {@code compare --pairs FILE}. */
@Command(
        name = "compare",
        description = "Says what a new contract changes, whom it breaks, and proves it by example.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private final ContractFiles files;
    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "OLD", description = "The contract before it, YAML or JSON.")
    private @Nullable String oldFile;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The contract after it.")
    private @Nullable String newFile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.text;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "Compare many: lines OLD<tab>NEW in, lines VERDICT<tab>OLD<tab>NEW out.")
    private @Nullable Path pairs;

    CompareCommand(ContractFiles files, Output output) {
        this.files = files;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (pairs != null) {
            if (oldFile != null || spec.commandLine().getParseResult().hasMatchedOption("--format")) {
                throw new ParameterException(spec.commandLine(), "--pairs takes neither OLD and NEW nor --format");
            }
            return new PairSweep(files, output).run(pairs);
        }
        if (oldFile == null || newFile == null) {
            throw new ParameterException(spec.commandLine(), "two contracts are needed, OLD and NEW, or --pairs FILE");
        }
        ComparisonResult result = files.compare(oldFile, newFile);
        output.out().print(format.report(output.terminal()).write(Review.of(result)));
        output.out().flush();
        return ExitCode.of(result.verdict());
    }
}
