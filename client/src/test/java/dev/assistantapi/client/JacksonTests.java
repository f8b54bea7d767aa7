package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.ClientMessage;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The model inside what callers write and read with the data binding of Jackson 2 and 3, as it comes. */
class JacksonTests {

    private static final String JSON =
            "{\"id\":\"a\",\"unknown\":{\"n\":[1,null,true,\"x\",{}],\"m\":null},\"big\":12345678901234567890123,"
                    + "\"exact\":0.1234567890123456789012345}";

    /** An assistant among other things. */
    record Note(String note, Assistant assistant, List<ClientMessage> messages, Map<String, UpdateAssistant> updates) {}

    /** What writes and reads, whichever Jackson it is. */
    private interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    static Stream<Mapper> mappers() {
        return Stream.of(new Jackson3(), new Jackson2());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void shouldWriteAnObjectAsTheJsonItIs(Mapper mapper) throws Exception {
        assertThat(mapper.write(Assistant.fromJson(JSON))).isEqualTo(JSON);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void shouldReadAnObjectWithoutLosingADigit(Mapper mapper) throws Exception {
        assertThat(mapper.read(JSON, Assistant.class)).isEqualTo(Assistant.fromJson(JSON));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void shouldWriteAndReadThemInsideOtherValues(Mapper mapper) throws Exception {
        Note note = new Note(
                "hello",
                Assistant.fromJson(JSON),
                List.of(ClientMessage.of("hang"), ClientMessage.of("of-a-newer-server")),
                Map.of("next", UpdateAssistant.fromJson("{\"name\":null}")));

        String written = mapper.write(note);

        assertThat(written)
                .isEqualTo("{\"note\":\"hello\",\"assistant\":" + JSON
                        + ",\"messages\":[\"hang\",\"of-a-newer-server\"],\"updates\":{\"next\":{\"name\":null}}}");
        assertThat(mapper.read(written, Note.class)).isEqualTo(note);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void shouldReadNullAsNull(Mapper mapper) throws Exception {
        Note read = mapper.read("{\"note\":\"n\",\"assistant\":null}", Note.class);

        assertThat(read.assistant()).isNull();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void shouldRefuseWhatIsNoObject(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("[1]", Assistant.class)).hasMessageContaining("Assistant");
    }

    @Test
    void shouldReadWhatItWrites() {
        Assistant assistant = Assistant.fromJson(JSON);

        assertThat(assistant.toJson()).isEqualTo(JSON);
        assertThat(Assistant.fromJson(assistant.toJson())).isEqualTo(assistant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{} {}"})
    void shouldSayThatATextIsNoObject(String text) {
        assertThatThrownBy(() -> Assistant.fromJson(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Jackson3 implements Mapper {
        private final JsonMapper mapper = JsonMapper.builder().build();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    }

    private static final class Jackson2 implements Mapper {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public String write(Object value) throws JsonProcessingException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws JsonProcessingException {
            return mapper.readValue(json, type);
        }
    }
}
