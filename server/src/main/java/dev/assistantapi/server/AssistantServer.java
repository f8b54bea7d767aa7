package dev.assistantapi.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AssistantServer {

    /** Runs until it is told to stop; {@code SIGTERM} lets running requests finish. */
    public static void main(String[] arguments) {
        SpringApplication.run(AssistantServer.class, arguments);
    }
}
