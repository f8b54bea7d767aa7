package dev.assistantapi.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts the server. */
// Errors are answered by dev.assistantapi.server.problem, down to those of Tomcat: no /error page stands before it.
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
@ConfigurationPropertiesScan
public class AssistantServer {

    /** Runs until it is told to stop; {@code SIGTERM} lets running requests finish. */
    public static void main(String[] arguments) {
        SpringApplication.run(AssistantServer.class, arguments);
    }
}
