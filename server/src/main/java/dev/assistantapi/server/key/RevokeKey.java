package dev.assistantapi.server.key;

import dev.assistantapi.server.command.CommandFailedException;
import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.storage.setup.CommandDatabase;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code keys revoke}. */
@Command(name = "revoke", description = "Ends a key for good. Every server refuses it within two seconds.")
final class RevokeKey implements Runnable {

    private final CommandRun run;
    private final Clock clock;

    @Parameters(paramLabel = "ID", description = "the id of a key, which \"keys list\" shows.")
    private String id = "";

    RevokeKey(CommandRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (CommandDatabase database = CommandDatabase.openExisting(run.settings())) {
            StoredKey revoked = KeysCommand.keys(database, clock)
                    .revoke(id)
                    .orElseThrow(() ->
                            new CommandFailedException("No key has the id " + id + "; \"keys list\" shows the ids."));
            run.out()
                    .println("The key " + id + " (" + revoked.name() + ") is revoked since "
                            + KeysCommand.text(revoked.revokedAt(), "")
                            + "; every server refuses it within two seconds.");
        }
    }
}
