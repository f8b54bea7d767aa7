package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.json.Decoders;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.ClientMessage;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An argument that is null is named where it is passed. */
class NullArgumentsTests {

    private static final AssistantClient CLIENT = AssistantClient.builder()
            .baseUrl("http://localhost:1")
            .apiKey("a-key")
            .build();

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
                call("options", () -> CLIENT.list(new AssistantFilter(), null)),
                call("id", () -> CLIENT.getIfChanged(null, "\"1\"")),
                call("name", () -> options.header(null, "a")),
                call("X-A", () -> options.header("X-A", null)),
                call("longest", () -> RetryPolicy.standard().maxRetryAfter(null)),
                call("first", () -> RetryPolicy.standard().pauses(null, null)),
                call("timeout", () -> options.timeout(null)),
                call("deadline", () -> options.deadline(null)),
                call("baseUrl", () -> AssistantClient.builder().baseUrl(null)),
                call("the API key", () -> AssistantClient.builder().apiKey((String) null)),
                call("apiKey", () -> AssistantClient.builder().apiKey((java.util.function.Supplier<String>) null)),
                call("retryPolicy", () -> AssistantClient.builder().retryPolicy(null)),
                call("httpClient", () -> AssistantClient.builder().httpClient(null)),
                call("listener", () -> AssistantClient.builder().listener(null)),
                call("hook", () -> AssistantClient.builder().beforeAttempt((AttemptHook) null)),
                call("first", () -> AssistantList.of((AssistantPage) null)),
                call("next", () -> AssistantPage.of(List.of(), null)),
                call("options", () -> CLIENT.getIfChanged("a", "\"1\"", null)),
                call("requestTimeout", () -> AssistantClient.builder().requestTimeout(null)),
                call("User-Agent", () -> AssistantClient.builder().userAgentSuffix(null)));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                call("other", () -> CreateAssistant.from(null)),
                call("members", () -> CreateAssistant.of(null)),
                call("json", () -> CreateAssistant.fromJson(null)),
                call("members", () -> JsonMembers.of(null)),
                call("json", () -> JsonMembers.parse(null)),
                call("name", () -> JsonMembers.NONE.with(null, "a")),
                call("name", () -> JsonMembers.NONE.withNull(null)),
                call("name", () -> JsonMembers.NONE.without(null)),
                call("name", () -> JsonMembers.NONE.find(null, Decoders.STRING)),
                call("decoder", () -> JsonMembers.NONE.find("a", null)),
                call("change", () -> JsonMembers.NONE.mapStrings(null)),
                call("value", () -> ClientMessage.of(null)));
    }

    /** Each method of the filter; which there are, the contract says. */
    static Stream<Method> filters() {
        return Arrays.stream(AssistantFilter.class.getMethods())
                .filter(method -> method.getReturnType() == AssistantFilter.class);
    }

    private static Arguments call(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest
    @MethodSource({"calls", "values"})
    void shouldNameTheArgumentAtTheCall(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void shouldNameTheFilterThatIsNull(Method filter) {
        assertThatThrownBy(() -> filter.invoke(new AssistantFilter(), (Object) null))
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage(filter.getName());
    }

    @Test
    void shouldSayThatTheChangeOfModifyReturnedNull() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.json(200, "{\"id\":\"a\"}", "ETag: \"1\""))) {
            assertThatThrownBy(() -> TestClient.of(server).build().modify("a", assistant -> null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("modify returned null");
            assertThat(server.received()).hasSize(1);
        }
    }
}
