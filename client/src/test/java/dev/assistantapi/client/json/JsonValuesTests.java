package dev.assistantapi.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.ClientMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValuesTests {

    record Point(int x) {}

    static Stream<Arguments> written() {
        ZonedDateTime noon = ZonedDateTime.of(2026, 1, 2, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        return Stream.of(
                Arguments.of(new String[] {"a", null}, "[\"a\",null]"),
                Arguments.of(new int[][] {{1}, {}}, "[[1],[]]"),
                Arguments.of(new double[] {0.5}, "[0.5]"),
                Arguments.of(new Object[] {Optional.of(1L)}, "[1]"),
                Arguments.of("hi".getBytes(), "\"aGk=\""),
                Arguments.of("hi".toCharArray(), "\"hi\""),
                Arguments.of(Optional.of(List.of("x")), "[\"x\"]"),
                Arguments.of(Optional.empty(), "null"),
                Arguments.of(OptionalInt.of(3), "3"),
                Arguments.of(OptionalLong.empty(), "null"),
                Arguments.of(noon, "\"2026-01-02T12:00:00+01:00\""),
                Arguments.of(noon.toOffsetDateTime(), "\"2026-01-02T12:00:00+01:00\""),
                Arguments.of(noon.toInstant(), "\"2026-01-02T11:00:00Z\""),
                Arguments.of(Date.from(noon.toInstant()), "\"2026-01-02T11:00:00Z\""),
                Arguments.of(LocalDate.of(2026, 1, 2), "\"2026-01-02\""),
                Arguments.of(LocalTime.NOON, "\"12:00:00\""),
                Arguments.of(LocalDateTime.of(2026, 1, 2, 12, 0), "\"2026-01-02T12:00:00\""),
                Arguments.of(Duration.ofMinutes(90), "\"PT1H30M\""),
                Arguments.of(new UUID(0, 1), "\"00000000-0000-0000-0000-000000000001\""),
                Arguments.of(URI.create("https://a.example/b"), "\"https://a.example/b\""),
                Arguments.of(new StringBuilder("a"), "\"a\""),
                Arguments.of(ClientMessage.of("transcript"), "\"transcript\""),
                Arguments.of(Assistant.fromJson("{\"id\":\"1\"}"), "{\"id\":\"1\"}"),
                Arguments.of(JsonMembers.parse("{\"a\":1}"), "{\"a\":1}"),
                Arguments.of(Map.of(1, "one"), "{\"1\":\"one\"}"),
                Arguments.of(
                        tools.jackson.databind.json.JsonMapper.shared().readTree("{\"a\":[1.50,null]}"),
                        "{\"a\":[1.5,null]}"),
                Arguments.of(
                        com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                                .arrayNode()
                                .add("x"),
                        "[\"x\"]"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void shouldWriteAValueAsTheJsonThatItIs(Object value, String json) {
        assertThat(JsonMembers.NONE.with("a", value).toJson()).isEqualTo("{\"a\":" + json + "}");
    }

    static Stream<Object> refused() {
        return Stream.of(
                new Point(1),
                new Object(),
                Path.of("a"),
                TimeUnit.DAYS,
                Stream.of(1),
                new AtomicReference<>("a"),
                List.of(1).iterator(),
                com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void shouldRefuseAValueWithoutJsonFormWithItsPath(Object value) {
        Map<String, Object> metadata = Map.of("a/b", Arrays.asList(1, value));

        assertThatThrownBy(() -> JsonMembers.NONE.with("metadata", metadata))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/metadata/a~1b/1")
                .hasMessageContaining(value.getClass().getName());
    }

    @Test
    void shouldNameThePlaceOfANumberThatJsonDoesNotHave() {
        assertThatThrownBy(() -> JsonMembers.of(Map.of("a", new double[] {1, Double.NaN})))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("/a/1");
    }

    @Test
    void shouldRefuseKeysThatAreNoNames() {
        Map<Object, Object> withNull = new HashMap<>();
        withNull.put(null, 1);

        assertThatThrownBy(() -> JsonMembers.NONE.with("m", withNull))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/m");
        assertThatThrownBy(() -> JsonMembers.NONE.with("m", Map.of(new Point(1), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/m");
    }

    @Test
    void shouldRefuseAMapInsideItself() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);

        assertThatThrownBy(() -> JsonMembers.of(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/self/self");
    }
}
