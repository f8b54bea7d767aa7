package dev.assistantapi.server.key;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.storage.setup.CommandDatabase;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code keys create}. */
@Command(name = "create", description = "Makes a key and shows it. It is shown only now: only its hash is stored.")
final class CreateKey implements Runnable {

    private static final int LONGEST_NAME = 100;
    private static final Instant LATEST_EXPIRY = Instant.parse("+10000-01-01T00:00:00Z");

    private final CommandRun run;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    private @Nullable UUID organisation;
    private String name = "";
    private @Nullable Instant expiresAt;

    CreateKey(CommandRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    @Option(
            names = "--org",
            required = true,
            paramLabel = "ORG",
            description = "the organisation it acts for, a UUID; \"new\" makes one.")
    void setOrganisation(String text) {
        organisation = text.equals("new") ? UUID.randomUUID() : OrganisationOption.parse(spec, text);
    }

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "what it is for, in at most " + LONGEST_NAME + " characters.")
    void setName(String text) {
        name = text.strip();
        if (name.isEmpty()) {
            throw misuse("--name is empty; say what the key is for.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_NAME
                || text.codePoints().anyMatch(Character::isISOControl)) {
            throw misuse("--name takes at most " + LONGEST_NAME + " characters, none of them a control character.");
        }
        if (name.equals(StoredKey.OF_THE_SETTINGS)) {
            throw misuse("--name " + name + " is the name of the key from the settings; choose another.");
        }
    }

    @Option(
            names = "--expires",
            paramLabel = "DATE",
            description = "the last day on which it is accepted (UTC), such as 2030-12-31,"
                    + " or the time at which it ends, such as 2030-12-31T18:00:00Z.")
    void setExpiry(String text) {
        Instant end = endOf(text);
        if (!end.isAfter(clock.instant())) {
            throw misuse("--expires " + text + " is past; give a later time, or leave it out.");
        }
        expiresAt = end;
    }

    private Instant endOf(String text) {
        try {
            Instant end = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
            if (!end.isAfter(LATEST_EXPIRY)) {
                return end;
            }
        } catch (DateTimeException e) {
            // Told below, with the remedy.
        }
        throw misuse("--expires " + text
                + " is not a date up to the year 9999; write it as 2030-12-31 or as 2030-12-31T18:00:00Z.");
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public void run() {
        ApiKey key = ApiKey.random();
        // A key can be made before the first start of the server.
        try (CommandDatabase database = CommandDatabase.openOrCreate(run.settings())) {
            StoredKey stored =
                    KeysCommand.keys(database, clock).add(key, Objects.requireNonNull(organisation), name, expiresAt);
            run.out()
                    .printf(
                            """
                    The key is shown only now; keep it.

                        id            %s
                        organisation  %s
                        name          %s
                        expires       %s
                        key           %s
                    """,
                            stored.id(),
                            stored.organisation(),
                            stored.name(),
                            KeysCommand.text(stored.expiresAt(), "never"),
                            key.secret());
        }
    }
}
