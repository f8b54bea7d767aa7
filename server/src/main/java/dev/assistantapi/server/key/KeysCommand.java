package dev.assistantapi.server.key;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.storage.setup.CommandDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code keys}: makes, lists and revokes API keys in the database of a server, which may run meanwhile. */
@Command(name = "keys", description = "Makes, lists and revokes API keys.")
public final class KeysCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private KeysCommand() {}

    /** The command with its subcommands. */
    public static CommandLine with(CommandRun run, Clock clock) {
        return new CommandLine(new KeysCommand())
                .addSubcommand(new CreateKey(run, clock))
                .addSubcommand(new ListKeys(run, clock))
                .addSubcommand(new RevokeKey(run, clock));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A time as the commands print it: in whole seconds. */
    static String text(@Nullable Instant time, String none) {
        return time == null ? none : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static ApiKeys keys(CommandDatabase database, Clock clock) {
        return new ApiKeys(database.database(), clock);
    }
}
