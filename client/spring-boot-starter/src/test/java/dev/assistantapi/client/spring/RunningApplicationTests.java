package dev.assistantapi.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.testing.FakeAssistantServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A Spring Boot application that runs, with a web server and metrics, and has the starter beside it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"assistant.client.base-url=http://assistant.invalid", "assistant.client.api-key=fake-key"})
class RunningApplicationTests {

    @Autowired
    private AssistantClient client;

    @Autowired
    private MeterRegistry meters;

    @Value("${local.server.port}")
    private int port;

    @Test
    void shouldUseTheClientInAController() throws Exception {
        String id = client.create(new CreateAssistant().firstMessage("Good evening!"))
                .id();

        assertThat(greeting(id)).isEqualTo("Good evening!");
        assertThat(meters.get("assistant.client.requests")
                        .tags("operation", "getAssistant", "status", "200", "outcome", "SUCCESS")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    private String greeting(String id) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/greetings/" + id);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @SpringBootApplication
    static class Application {

        @Bean
        AssistantClientBuilderCustomizer inMemory() {
            FakeAssistantServer server = new FakeAssistantServer();
            return builder -> builder.httpClient(server.httpClient());
        }

        @RestController
        static class GreetingController {

            private final AssistantClient assistants;

            GreetingController(AssistantClient assistants) {
                this.assistants = assistants;
            }

            @GetMapping("/greetings/{id}")
            String greeting(@PathVariable String id) {
                return assistants.get(id).firstMessage().orElse("Hello!");
            }
        }
    }
}
