package dev.assistantapi.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "\"\"",
                "0",
                "-1",
                "1.50",
                "0.1",
                "1E+400",
                "9007199254740993",
                "123456789012345678901234567890",
                "0.123456789012345678901234567890",
                "\"\\u0000\"",
                "\"ä😀\u2028\"",
                "{\"b\":[{\"a\":null},[],{}],\"a\":1}"
            })
    void shouldWriteWhatItHasRead(String json) {
        Object value = Json.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(new String(Json.write(value), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"}",
                "[1,]",
                "nul",
                "{} {}",
                "{}x",
                "<html>",
                "'a'",
                "NaN",
                "01",
                "1e99999999999"
            })
    void shouldRefuseWhatIsNoJson(String text) {
        assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedJsonException.class)
                .hasNoCause();
    }

    @Test
    void shouldNotQuoteTextThatIsNoJson() {
        assertThatThrownBy(() -> Json.read("{\"a\": hunter2}".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("this is no JSON text (line 1, column 7)")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void shouldRefuseTextThatIsNestedTooDeepToRead() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void shouldChooseTheFirstIntegerThatHoldsTheNumber() {
        assertThat(Json.read("1".getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
        assertThat(Json.read("4294967296".getBytes(StandardCharsets.UTF_8))).isEqualTo(4294967296L);
        assertThat(Json.read("1.0".getBytes(StandardCharsets.UTF_8))).isEqualTo(new BigDecimal("1.0"));
        assertThat(Json.read("99999999999999999999".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new BigInteger("99999999999999999999"));
    }
}
