package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.review.report.markdown.Changelog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code changelog OLD NEW}. */
@Command(
        name = "changelog",
        description = "Writes the section of a changelog for the new contract, in Markdown.",
        mixinStandardHelpOptions = true)
final class ChangelogCommand implements Callable<Integer> {

    private final ContractFiles files;
    private final Output output;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "OLD", description = "The contract that was released last, YAML or JSON.")
    private String oldFile = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The contract that is released.")
    private String newFile = "";

    @Option(
            names = "--version-name",
            paramLabel = "X.Y.Z",
            description = "The version; info.version of NEW if left out.")
    private @Nullable String version;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the release; today (UTC) if left out.")
    private @Nullable LocalDate date;

    ChangelogCommand(ContractFiles files, Output output, Clock clock) {
        this.files = files;
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        ComparisonResult result = files.compare(oldFile, newFile);
        LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : date;
        output.out().print(new Changelog().write(result, version == null ? result.newVersion() : version, day));
        output.out().flush();
        return ExitCode.FINE;
    }
}
