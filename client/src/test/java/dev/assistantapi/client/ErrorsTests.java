package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.model.Problem;
import dev.assistantapi.client.model.Violation;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTests {

    @ParameterizedTest
    @CsvSource({
        "400, ValidationException", "401, AuthenticationException", "403, AuthenticationException",
        "404, NotFoundException", "409, ConflictException", "412, PreconditionFailedException",
        "413, ContentTooLargeException", "431, ContentTooLargeException", "429, RateLimitedException",
        "500, ServerException", "503, ServerException", "599, ServerException",
        "405, UnexpectedStatusException", "415, UnexpectedStatusException", "302, UnexpectedStatusException"
    })
    void shouldHaveATypeForEachKind(int status, String type) throws Exception {
        AssistantException failure =
                failure(ScriptedAnswer.problem(status, "The reason.", "Retry-After: 5", "X-Request-Id: r-2"));

        assertThat(failure).hasMessage("getAssistant: " + status + " Test: The reason. (request r-2)");
        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.problem()).map(Problem::detail).contains("The reason.");
        assertThat(failure.requestId()).contains("r-2");
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(failure.operation()).isEqualTo("getAssistant");
    }

    @Test
    void shouldListEveryViolation() throws Exception {
        AssistantException failure = failure(ScriptedAnswer.of(400, "application/problem+json", """
        {"type": "/problems/bad-request", "title": "Bad Request", "status": 400, "detail": "2 places.",
         "requestId": "r-1", "violations": [
          {"in": "body", "pointer": "/a", "rule": "maxLength", "message": "is too long"},
          {"in": "query", "pointer": "/b", "rule": "maximum", "message": "is too much"}]}
        """));

        assertThat(failure.violations()).extracting(Violation::pointer).containsExactly("/a", "/b");
        assertThat(failure.violations()).extracting(Violation::in).containsExactly("body", "query");
        assertThat(failure).hasMessageContaining("[/a is too long; /b is too much]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "{",
                "null",
                "[]",
                "\"x\"",
                "{\"error\": \"x\"}",
                "{\"status\": \"x\", \"type\": 1}",
                "{\"violations\": \"none\", \"type\": \"not a uri\"}",
                "{\"violations\": [1, {}]}",
                "\u0000"
            })
    void shouldNotBeHarmedByABodyThatIsNoProblem(String body) throws Exception {
        AssistantException failure = failure(ScriptedAnswer.of(502, "text/html", body));

        Problem problem = failure.problem().orElseThrow();
        assertThat(failure)
                .isInstanceOf(ServerException.class)
                .hasMessage("getAssistant: 502 HTTP status 502: HTTP status 502");
        assertThat(problem.type()).hasToString("about:blank");
        assertThat(problem.status()).isEqualTo(502);
        assertThat(problem.requestId()).isEmpty();
        assertThat(failure.violations()).isEmpty();
        assertThat(failure.responseBody()).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "[]", "null", "{\"id\": "})
    void shouldSayThatASuccessCannotBeRead(String body) throws Exception {
        AssistantException failure = failure(ScriptedAnswer.json(200, body));

        assertThat(failure)
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("getAssistant: 200 with a body that cannot be read: ");
        assertThat(failure.status()).hasValue(200);
    }

    @Test
    void shouldSayThatThereIsNoConnection() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        AssistantClient client = AssistantClient.builder()
                .baseUrl("http://localhost:" + port)
                .apiKey(TestClient.KEY)
                .timing(new FakeTiming().timing())
                .build();

        TransportException failure = catchThrowableOfType(TransportException.class, () -> client.get("a"));

        assertThat(failure).hasCauseInstanceOf(IOException.class);
        assertThat(failure.attempts()).isEqualTo(4);
        assertThat(failure.status()).isEmpty();
        assertThat(failure.problem()).isEmpty();
        assertThat(failure.violations()).isEmpty();
        assertThat(failure.responseBody()).isEmpty();
    }

    @Test
    void shouldShowTheLineOfTheCaller() throws Exception {
        AssistantException failure = failure(ScriptedAnswer.problem(404, "No."));

        assertThat(failure.getStackTrace()).anyMatch(line -> line.getClassName().equals(ErrorsTests.class.getName()));
    }

    private static AssistantException failure(ScriptedAnswer answer) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(answer)) {
            AssistantClient client =
                    TestClient.of(server).retryPolicy(RetryPolicy.none()).build();
            return catchThrowableOfType(AssistantException.class, () -> client.get("a"));
        }
    }
}
