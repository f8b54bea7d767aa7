package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.document.OpenApi;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares OpenAPI contracts by meaning: {@code java -jar contract-cli.jar compare OLD NEW}. */
@Command(
        name = "contract-cli",
        description = "Compares OpenAPI 3.0 and 3.1 contracts by meaning.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        footer =
                "Exit code: 0 nothing breaks on the wire, 1 something does or is undecided, 2 the input cannot be used.")
public final class ContractCli implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command and leaves with its exit code. */
    public static void main(String... arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // no logging library is there, on purpose
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Output output = new Output(out, err, Ansi.AUTO.enabled());
        BiFunction<OpenApi, OpenApi, ComparisonResult> comparison =
                (before, after) -> new ContractComparison().compare(before, after);
        int exitCode = run(output, comparison, Clock.systemUTC(), arguments);
        out.flush();
        System.exit(exitCode);
    }

    static int run(
            Output output,
            BiFunction<OpenApi, OpenApi, ComparisonResult> comparison,
            Clock clock,
            String... arguments) {
        ContractFiles files = new ContractFiles(comparison);
        CommandLine command = new CommandLine(new ContractCli())
                .addSubcommand(new CompareCommand(files, output))
                .addSubcommand(new ChangelogCommand(files, output, clock))
                .addSubcommand(new ReviewCommand(comparison, output, clock))
                .addSubcommand(new VerdictCommand(comparison, output))
                .setOut(new PrintWriter(output.out(), true))
                .setErr(new PrintWriter(output.err(), true))
                .setParameterExceptionHandler((reason, ignored) -> {
                    output.usage(
                            String.valueOf(reason.getMessage()),
                            reason.getCommandLine().getCommandSpec().qualifiedName());
                    return ExitCode.UNUSABLE;
                })
                .setExecutionExceptionHandler((reason, ignored, result) -> {
                    output.error(reason);
                    return ExitCode.UNUSABLE;
                });
        try {
            return command.execute(arguments);
        } catch (Error e) { // what picocli lets through; nobody is helped by its stack trace
            output.error(e);
            return ExitCode.UNUSABLE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: compare, changelog, review or verdict");
    }
}
