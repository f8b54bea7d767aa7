package dev.assistantapi.server.command;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as its help describes it. */
@Command(
        name = "assistant-server",
        description = "Starts the server. With a command it does that instead, while the server runs or not.",
        footerHeading = "%n",
        footer = {
            "The database is that of the server: set ASSISTANT_DATA, or ASSISTANT_DATABASE_URL, ASSISTANT_DATABASE_USER and"
                    + " ASSISTANT_DATABASE_PASSWORD, as for the server.",
            "",
            "Exit status: 0 done, 1 not done, 2 arguments not understood."
        },
        scope = ScopeType.INHERIT)
final class ServerCommand implements Runnable {

    static final Set<String> HELP = Set.of("-h", "--help");

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
