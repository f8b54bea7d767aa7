package dev.assistantapi.server.key;

import dev.assistantapi.server.ServerSettings;
import dev.assistantapi.server.UnusableSettingException;
import dev.assistantapi.server.storage.CommandDatabase;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/** The command {@code keys}: makes, lists and revokes API keys in the database of a server, which may run meanwhile. */
public final class KeysCommand {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private static final String USAGE =
            """
            Usage: java -jar assistant-server.jar keys COMMAND

              create --org ORG --name NAME [--expires DATE]
                  makes a key and shows it; it is kept nowhere and cannot be shown again
                  --org      the organisation it acts for, a UUID; "new" makes one
                  --name     what it is for, at most 100 characters
                  --expires  the last day on which it is accepted (UTC), as 2030-12-31, or the end as 2030-12-31T18:00:00Z
              list [--org ORG]
                  lists keys by id, with organisation, name, times and state; never the keys themselves;
                  "if set" is a key that a server accepts while it is its ASSISTANT_API_KEY
              revoke ID
                  ends a key for good; every server refuses it within two seconds

            The database is that of the server: ASSISTANT_DATA, or ASSISTANT_DATABASE_URL, ASSISTANT_DATABASE_USER and
            ASSISTANT_DATABASE_PASSWORD, have to be set as for the server, which may run or not.

            Exit status: 0 done, 1 not done, 2 not understood.
            """;

    private KeysCommand() {}

    /** Runs the command with the settings of a server, and ends the program if it could not be done. */
    public static void main(String[] arguments) {
        int status = run(arguments, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0 || Arrays.asList(arguments).contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        try {
            KeysArguments parsed = KeysArguments.parse(arguments, Clock.systemUTC().instant());
            try (ConfigurableApplicationContext context = settings(parsed);
                    CommandDatabase database = open(parsed, context.getBean(ServerSettings.class))) {
                new KeysOperations(new ApiKeys(database.database(), Clock.systemUTC()), out).run(parsed);
            }
            return 0;
        } catch (KeysArguments.MisuseException e) {
            err.println(e.getMessage());
            err.println("See: java -jar assistant-server.jar keys --help");
            return MISUSED;
        } catch (KeysOperations.UnknownKeyException e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (UnusableSettingException e) {
            err.println(e.getMessage());
            err.println(e.remedy());
            return FAILED;
        } catch (DataAccessException | FlywayException e) {
            err.println("The database cannot be used: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            err.println("See that it has room and answers; then repeat the command.");
            return FAILED;
        }
    }

    /** A key can be made before the first start; a list of keys makes nothing. */
    private static CommandDatabase open(KeysArguments arguments, ServerSettings settings) {
        return arguments.command().equals("create")
                ? CommandDatabase.openOrCreate(settings)
                : CommandDatabase.openExisting(settings);
    }

    /** Only the settings: nothing else of the server is started. */
    private static ConfigurableApplicationContext settings(KeysArguments arguments) {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(arguments.settings().toArray(String[]::new));
    }

    @EnableConfigurationProperties(ServerSettings.class)
    private static final class Settings {}
}
