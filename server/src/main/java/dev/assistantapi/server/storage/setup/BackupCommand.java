package dev.assistantapi.server.storage.setup;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.storage.sqlite.Backup;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code backup FILE}. */
@Command(
        name = "backup",
        description = "Copies the SQLite database in ASSISTANT_DATA into one new file, also while the server runs.")
public final class BackupCommand implements Runnable {

    private final CommandRun run;

    @Parameters(paramLabel = "FILE", description = "the file to make; nothing may be there yet.")
    private Path file = Path.of("");

    /** @param run what the program was started with */
    public BackupCommand(CommandRun run) {
        this.run = run;
    }

    @Override
    public void run() {
        Path whole = file.toAbsolutePath();
        long bytes = new Backup(run.settings()).into(whole);
        run.out().printf("Copied the database to %s (%d bytes).%n", whole, bytes);
    }
}
