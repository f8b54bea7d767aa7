package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class SerializationTests {

    @Test
    void shouldKeepEverythingThatAnExceptionSays() throws Exception {
        ScriptedAnswer answer = ScriptedAnswer.of(
                400,
                "application/problem+json",
                "{\"type\":\"/t\",\"title\":\"T\",\"detail\":\"D\",\"violations\":[{\"pointer\":\"/a\",\"message\":\"m\"}]}",
                "X-Request-Id: r-1",
                "Retry-After: 7");
        try (ScriptedServer server = ScriptedServer.answering(answer)) {
            AssistantClient client = TestClient.of(server).build();
            ValidationException thrown = catchThrowableOfType(ValidationException.class, () -> client.get("a"));

            ValidationException read = copy(thrown);

            assertThat(read.getMessage()).isEqualTo(thrown.getMessage());
            assertThat(read.operation()).isEqualTo("getAssistant");
            assertThat(read.attempts()).isEqualTo(1);
            assertThat(read.status()).hasValue(400);
            assertThat(read.problem()).isEqualTo(thrown.problem()).isPresent();
            assertThat(read.violations()).isEqualTo(thrown.violations()).hasSize(1);
            assertThat(read.requestId()).contains("r-1");
            assertThat(read.retryAfter()).isEqualTo(thrown.retryAfter()).isPresent();
            assertThat(read.responseBody()).isEqualTo(thrown.responseBody()).isPresent();
        }
    }

    @Test
    void shouldKeepAnExceptionWithoutAnswer() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.reset())) {
            AssistantClient client = TestClient.of(server).build();
            TransportException thrown = catchThrowableOfType(TransportException.class, () -> client.get("a"));

            TransportException read = copy(thrown);

            assertThat(read.attempts()).isEqualTo(4);
            assertThat(read.status()).isEmpty();
            assertThat(read.problem()).isEmpty();
            assertThat(read.violations()).isEmpty();
            assertThat(read.getCause()).hasSameClassAs(thrown.getCause());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
