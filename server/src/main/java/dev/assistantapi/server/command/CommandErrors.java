package dev.assistantapi.server.command;

import dev.assistantapi.server.setting.UnusableSettingException;
import java.io.PrintStream;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command did nothing, and what to do; returns the exit status. */
final class CommandErrors {

    private CommandErrors() {}

    /** Arguments that are not understood: says which, and what would be. */
    static int print(ParameterException failure, PrintStream err) {
        err.println(message(failure));
        err.println("See: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(argument -> command.getCommandName() + " needs " + described(argument))
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            return command.getSubcommands().isEmpty()
                    ? "\"" + argument + "\" is not understood after " + command.getCommandName() + "."
                    : "\"" + argument + "\" is not a command of " + command.getCommandName() + "; use "
                            + String.join(" or ", command.getSubcommands().keySet()) + ".";
        }
        return String.valueOf(failure.getMessage());
    }

    private static String described(ArgSpec argument) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + ": " + String.join(" ", argument.description());
    }

    /**
     * A command that could not be done.
     *
     * @throws Exception the failure itself if it is a fault of this program
     */
    static int print(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof CommandFailedException) {
            err.println(failure.getMessage());
        } else if (failure instanceof UnusableSettingException unusable) {
            err.println(unusable.getMessage());
            err.println(unusable.remedy());
        } else if (failure instanceof DataAccessException || failure instanceof FlywayException) {
            err.println("The database cannot be used: "
                    + NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            err.println("Check that it answers and has room; then repeat the command.");
        } else {
            throw failure;
        }
        return ExitCode.SOFTWARE;
    }
}
