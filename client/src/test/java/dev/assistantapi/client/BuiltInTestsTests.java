package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.Violation;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who use a client can build in their tests: exceptions, lists, pages. */
class BuiltInTestsTests {

    private static final Assistant FIRST = Assistant.of(JsonMembers.of(Map.of("id", "1")));
    private static final Assistant SECOND = Assistant.of(JsonMembers.of(Map.of("id", "2")));

    @ParameterizedTest
    @CsvSource({
        "400,ValidationException",
        "401,AuthenticationException",
        "404,NotFoundException",
        "409,ConflictException",
        "412,PreconditionFailedException",
        "413,ContentTooLargeException",
        "418,UnexpectedStatusException",
        "429,RateLimitedException",
        "503,ServerException"
    })
    void shouldBuildTheExceptionOfAStatus(int status, String name) {
        AssistantException built = AssistantException.ofAnswer("getAssistant", status, Map.of(), "");

        assertThat(built.getClass().getSimpleName()).isEqualTo(name);
        assertThat(built.status()).hasValue(status);
        assertThat(built.operation()).isEqualTo("getAssistant");
    }

    @Test
    void shouldBuildAnExceptionWithAllThatAnAnswerSays() {
        String problem = """
            {"title": "Bad Request", "violations": [{"in": "body", "pointer": "/name", "rule": "maxLength", "message": "too long"}]}
            """;

        AssistantException built = AssistantException.ofAnswer(
                "createAssistant", 400, Map.of("Retry-After", "3", "X-Request-Id", "r-1"), problem);

        assertThat(built.violations()).extracting(Violation::pointer).containsExactly("/name");
        assertThat(built.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(built).hasMessageContaining("/name too long").hasMessageContaining("r-1");
    }

    @Test
    void shouldRefuseAStatusThatIsNoFailure() {
        assertThatThrownBy(() -> AssistantException.ofAnswer("getAssistant", 200, Map.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldBuildAFailureWithoutAnswer() {
        TransportException built = AssistantException.withoutAnswer("getAssistant", new ConnectException("refused"));

        assertThat(built.status()).isEmpty();
        assertThat(built).hasRootCauseInstanceOf(ConnectException.class);
    }

    @Test
    void shouldBuildAListOfSeveralPages() {
        AssistantPage last = AssistantPage.of(List.of(SECOND));
        AssistantList list =
                AssistantList.of(AssistantPage.of(List.of(FIRST), () -> CompletableFuture.completedFuture(last)));

        assertThat(list).containsExactly(FIRST, SECOND).containsExactly(FIRST, SECOND);
        assertThat(list.firstPage().join().next().orElseThrow().join().assistants())
                .containsExactly(SECOND);
        assertThat(AssistantList.of(FIRST, SECOND).stream()).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldBuildAListWhoseSecondPageFails() {
        AssistantException failure = AssistantException.ofAnswer("listAssistants", 500, Map.of(), "");
        AssistantList list =
                AssistantList.of(AssistantPage.of(List.of(FIRST), () -> CompletableFuture.failedFuture(failure)));

        assertThatThrownBy(() -> list.stream().toList()).isSameAs(failure);
    }
}
