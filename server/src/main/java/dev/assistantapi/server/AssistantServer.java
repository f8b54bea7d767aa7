package dev.assistantapi.server;

import dev.assistantapi.server.key.KeysCommand;
import dev.assistantapi.server.storage.BackupCommand;
import dev.assistantapi.server.storage.CopyData;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts the server. */
// Errors are answered by dev.assistantapi.server.problem, down to those of Tomcat: no /error page stands before it.
// Requests are measured by dev.assistantapi.server.monitoring: those that no controller sees, too.
@SpringBootApplication(exclude = {ErrorMvcAutoConfiguration.class, WebMvcObservationAutoConfiguration.class})
@ConfigurationPropertiesScan
public class AssistantServer {

    /** What a first argument can ask for instead of the server. */
    private static final Map<String, Consumer<String[]>> COMMANDS =
            Map.of("backup", BackupCommand::main, "copy-data", CopyData::main, "keys", KeysCommand::main);

    /** Runs until it is told to stop; {@code SIGTERM} lets running requests finish. */
    public static void main(String[] arguments) {
        Consumer<String[]> command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command == null) {
            SpringApplication.run(AssistantServer.class, arguments);
        } else {
            command.accept(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }
}
