package dev.assistantapi.benchmark;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A peer for the benchmark: Spring MVC that returns an assistant from memory, and nothing else. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            WebMvcObservationAutoConfiguration.class
        })
@RestController
public class BareServer {

    private static final byte[] ASSISTANT = ("{\"id\":\"0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d\","
                    + "\"orgId\":\"4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f\",\"createdAt\":\"2026-01-01T00:00:00.000Z\","
                    + "\"updatedAt\":\"2026-01-01T00:00:00.000Z\",\"name\":\"" + "x".repeat(1150) + "\"}")
            .getBytes(StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        SpringApplication.run(BareServer.class, arguments);
    }

    @GetMapping({"/assistant", "/assistant/{id}"})
    ResponseEntity<byte[]> assistant(@PathVariable(required = false) String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"1-mwscc8gq\"")
                .header("X-Request-Id", "01a20521-b1d3-7248-9bb5-a7c28abf973a")
                .body(ASSISTANT);
    }
}
