package dev.assistantapi.server.key;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.storage.setup.CommandDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code keys list}. */
@Command(
        name = "list",
        description = {
            "Lists keys with id, organisation, times, state and name; never the keys themselves.",
            "The state \"if set\" is that of a key that a server accepts while it is its ASSISTANT_API_KEY."
        })
final class ListKeys implements Runnable {

    private static final String LINE = "%-12s  %-36s  %-20s  %-20s  %-20s  %-8s  %s%n";

    private final CommandRun run;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    private @Nullable UUID organisation;

    ListKeys(CommandRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    @Option(names = "--org", paramLabel = "ORG", description = "list the keys of this organisation alone, a UUID.")
    void setOrganisation(String text) {
        organisation = OrganisationOption.parse(spec, text);
    }

    @Override
    public void run() {
        try (CommandDatabase database = CommandDatabase.openExisting(run.settings())) {
            print(KeysCommand.keys(database, clock).list(organisation));
        }
    }

    private void print(List<StoredKey> keys) {
        if (keys.isEmpty()) {
            run.out().println("No keys.");
            return;
        }
        run.out().printf(LINE, "id", "organisation", "created", "last used", "expires", "state", "name");
        for (StoredKey key : keys) {
            run.out()
                    .printf(
                            LINE,
                            key.id(),
                            key.organisation(),
                            KeysCommand.text(key.createdAt(), ""),
                            KeysCommand.text(key.lastUsedAt(), "never"),
                            KeysCommand.text(key.expiresAt(), "never"),
                            state(key),
                            key.name());
        }
    }

    private String state(StoredKey key) {
        if (key.revokedAt() != null) {
            return "revoked";
        }
        if (key.isExpired(clock.instant())) {
            return "expired";
        }
        return key.isOfTheSettings() ? "if set" : "active";
    }
}
