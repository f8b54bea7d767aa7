package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.ClientMessage;
import dev.assistantapi.client.model.UpdateAssistant;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Values of the client in caches and queues, which write the class beside the value; and answers as a whole. */
class JacksonCacheTests {

    private static final String JSON = "{\"id\":\"a\",\"open\":{\"list\":[1,0.10,[],{}],\"none\":null}}";
    private static final String CLASS = "{\"@class\":\"dev.assistantapi.client.model.Assistant\",";

    static Stream<Object> values() {
        return Stream.of(
                Assistant.fromJson(JSON),
                new UpdateAssistant(),
                JsonMembers.parse(JSON),
                JsonMembers.NONE,
                ClientMessage.of("hang"),
                new ArrayList<>(List.of(Assistant.fromJson(JSON), new UpdateAssistant())));
    }

    @ParameterizedTest
    @MethodSource("values")
    void shouldComeBackFromACacheOfJackson3(Object value) {
        JsonMapper mapper = typed3(DefaultTyping.NON_FINAL_AND_ENUMS);

        assertThat(mapper.readValue(mapper.writeValueAsString(new Object[] {value}), Object[].class))
                .containsExactly(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    @SuppressWarnings("deprecation") // what writes the class of final types too is deprecated, and in use
    void shouldComeBackFromACacheOfJackson2(Object value) throws Exception {
        ObjectMapper mapper = typed2(ObjectMapper.DefaultTyping.EVERYTHING);

        assertThat(mapper.readValue(mapper.writeValueAsString(value), Object.class))
                .isEqualTo(value);
    }

    @Test
    @SuppressWarnings("deprecation")
    void shouldAddTheClassToTheWholeAndToNothingInside() throws Exception {
        Object[] values = {Assistant.fromJson(JSON)};
        String whole = CLASS + JSON.substring(1);

        assertThat(typed3(DefaultTyping.NON_FINAL).writeValueAsString(values)).contains(whole);
        assertThat(typed2(ObjectMapper.DefaultTyping.EVERYTHING).writeValueAsString(values[0]))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("membersMappers")
    void shouldWriteAndReadMembersAsTheJsonTheyAre(ReadAndWrite mapper) throws Exception {
        JsonMembers members = JsonMembers.parse(JSON);

        assertThat(mapper.write(members)).isEqualTo(JSON);
        assertThat(mapper.members(JSON)).isEqualTo(members);
    }

    @Test
    void shouldWriteAndReadAnAnswerWithItsHeadersInJackson3() {
        JsonMapper mapper = JsonMapper.builder().build();
        ApiResponse<Assistant> answer = answer();

        String written = mapper.writeValueAsString(answer);

        assertThat(written)
                .isEqualTo(
                        "{\"status\":200,\"headers\":{\"ETag\":[\"\\\"1\\\"\"]},\"body\":" + JSON + ",\"attempts\":2}");
        assertThat(mapper.readValue(written, new TypeReference<ApiResponse<Assistant>>() {}))
                .isEqualTo(answer);
    }

    @Test
    void shouldWriteAndReadAnAnswerWithItsHeadersInJackson2() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        String written = mapper.writeValueAsString(answer());

        assertThat(mapper.readValue(
                        written, new com.fasterxml.jackson.core.type.TypeReference<ApiResponse<Assistant>>() {}))
                .isEqualTo(answer());
    }

    @Test
    void shouldTakeOverAMapWithBytesAsBase64() {
        Map<String, Object> map = Map.of("open", Map.of("data", new byte[] {104, 105}));

        assertThat(JsonMapper.builder()
                        .build()
                        .convertValue(map, UpdateAssistant.class)
                        .toJson())
                .isEqualTo("{\"open\":{\"data\":\"aGk=\"}}");
        assertThat(new ObjectMapper().convertValue(map, UpdateAssistant.class).toJson())
                .isEqualTo("{\"open\":{\"data\":\"aGk=\"}}");
    }

    private interface ReadAndWrite {
        String write(Object value) throws Exception;

        JsonMembers members(String json) throws Exception;
    }

    static Stream<ReadAndWrite> membersMappers() {
        return Stream.of(
                new ReadAndWrite() {
                    private final JsonMapper mapper = JsonMapper.builder().build();

                    @Override
                    public String write(Object value) {
                        return mapper.writeValueAsString(value);
                    }

                    @Override
                    public JsonMembers members(String json) {
                        return mapper.readValue(json, JsonMembers.class);
                    }
                },
                new ReadAndWrite() {
                    private final ObjectMapper mapper = new ObjectMapper();

                    @Override
                    public String write(Object value) throws Exception {
                        return mapper.writeValueAsString(value);
                    }

                    @Override
                    public JsonMembers members(String json) throws Exception {
                        return mapper.readValue(json, JsonMembers.class);
                    }
                });
    }

    private static ApiResponse<Assistant> answer() {
        HttpHeaders headers = HttpHeaders.of(Map.of("ETag", List.of("\"1\"")), (name, value) -> true);
        return new ApiResponse<>(200, headers, Assistant.fromJson(JSON), 2);
    }

    private static JsonMapper typed3(DefaultTyping typing) {
        return JsonMapper.builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        typing,
                        JsonTypeInfo.As.PROPERTY)
                .build();
    }

    private static ObjectMapper typed2(ObjectMapper.DefaultTyping typing) {
        ObjectMapper mapper = new ObjectMapper();
        mapper.activateDefaultTyping(
                com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(Object.class)
                        .build(),
                typing,
                JsonTypeInfo.As.PROPERTY);
        return mapper;
    }
}
