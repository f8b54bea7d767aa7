package dev.assistantapi.server;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.key.KeysCommand;
import dev.assistantapi.server.storage.setup.BackupCommand;
import dev.assistantapi.server.storage.setup.CopyDataCommand;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts the server. */
// The package problem answers all errors, also those of Tomcat, so Spring Boot's /error page is off.
// The package monitoring measures all requests, also those that reach no controller.
@SpringBootApplication(exclude = {ErrorMvcAutoConfiguration.class, WebMvcObservationAutoConfiguration.class})
@ConfigurationPropertiesScan
public class AssistantServer {

    /** Runs until it is told to stop ({@code SIGTERM} lets running requests finish), or runs the command that is named. */
    public static void main(String[] arguments) {
        CommandRun command = CommandRun.of(arguments, System.out, System.err);
        if (!command.isCommand()) {
            SpringApplication.run(AssistantServer.class, arguments);
            return;
        }
        int status = command.execute(
                KeysCommand.with(command, Clock.systemUTC()), new BackupCommand(command), new CopyDataCommand(command));
        if (status != 0) {
            System.exit(status);
        }
    }
}
