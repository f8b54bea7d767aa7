package dev.assistantapi.server.storage;

import dev.assistantapi.server.ServerSettings;
import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The command {@code backup FILE}: a copy of the SQLite database in {@code ASSISTANT_DATA}, also while a server runs. */
@EnableConfigurationProperties(ServerSettings.class)
public final class BackupCommand implements ApplicationRunner {

    private static final int MISUSED = 2;

    private final ServerSettings settings;

    BackupCommand(ServerSettings settings) {
        this.settings = settings;
    }

    /** Runs the command with the settings of a server; throws if no backup was made. */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            System.err.println("Usage: java -jar assistant-server.jar backup FILE");
            System.exit(MISUSED);
        }
        new SpringApplicationBuilder(BackupCommand.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments)
                .close();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path file = Path.of(arguments.getNonOptionArgs().get(0)).toAbsolutePath();
        long bytes = new Backup(settings).into(file);
        System.out.printf("Copied the database to %s (%d bytes).%n", file, bytes);
    }
}
