package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An argument that is null is named where it is passed. */
class NullArgumentsTest {

    private static final AssistantClient CLIENT =
            AssistantClient.builder().baseUrl("http://localhost:1").apiKey("a-key").build();

    static Stream<Arguments> calls() {
        CreateAssistant assistant = new CreateAssistant();
        UpdateAssistant update = new UpdateAssistant();
        RequestOptions options = RequestOptions.none();
        return Stream.of(
                call("assistant", () -> CLIENT.create(null)),
                call("assistant", () -> CLIENT.async().create(null)),
                call("options", () -> CLIENT.create(assistant, null)),
                call("id", () -> CLIENT.get(null)),
                call("options", () -> CLIENT.get("a", null)),
                call("id", () -> CLIENT.update(null, update)),
                call("update", () -> CLIENT.update("a", null)),
                call("update", () -> CLIENT.mergeUpdate("a", null)),
                call("assistant", () -> CLIENT.replace("a", null)),
                call("id", () -> CLIENT.delete(null)),
                call("change", () -> CLIENT.modify("a", null)),
                call("id", () -> CLIENT.modify(null, same -> same)),
                call("filter", () -> CLIENT.list(null)),
                call("If-None-Match", () -> CLIENT.getIfChanged("a", null)),
                call("If-Match", () -> options.ifMatch(null)),
                call("Idempotency-Key", () -> options.idempotencyKey(null)),
                call("timeout", () -> options.timeout(null)),
                call("deadline", () -> options.deadline(null)),
                call("baseUrl", () -> AssistantClient.builder().baseUrl(null)),
                call("the API key", () -> AssistantClient.builder().apiKey((String) null)),
                call("apiKey", () -> AssistantClient.builder().apiKey((java.util.function.Supplier<String>) null)),
                call("retryPolicy", () -> AssistantClient.builder().retryPolicy(null)),
                call("httpClient", () -> AssistantClient.builder().httpClient(null)),
                call("listener", () -> AssistantClient.builder().listener(null)),
                call("requestTimeout", () -> AssistantClient.builder().requestTimeout(null)),
                call("User-Agent", () -> AssistantClient.builder().userAgentSuffix(null)));
    }

    private static Arguments call(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void shouldNameTheArgumentAtTheCall(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void shouldSayThatTheChangeOfModifyReturnedNull() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(Answer.json(200, "{\"id\":\"a\"}", "ETag: \"1\""))) {
            assertThatThrownBy(() -> TestClient.of(server).build().modify("a", assistant -> null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("modify returned null");
            assertThat(server.received()).hasSize(1);
        }
    }
}
