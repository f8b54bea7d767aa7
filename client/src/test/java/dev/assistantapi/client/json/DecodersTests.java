package dev.assistantapi.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecodersTests {

    @Test
    void shouldReadEachForm() {
        assertThat(Decoders.STRING.decode("x")).contains("x");
        assertThat(Decoders.BOOLEAN.decode(true)).contains(true);
        assertThat(Decoders.DECIMAL.decode(1)).contains(BigDecimal.ONE);
        assertThat(Decoders.DECIMAL.decode(BigInteger.TEN)).contains(BigDecimal.TEN);
        assertThat(Decoders.INTEGER.decode(1)).contains(1);
        assertThat(Decoders.INTEGER.decode(new BigDecimal("2.0"))).contains(2);
        assertThat(Decoders.LONG.decode(4294967296L)).contains(4294967296L);
        assertThat(Decoders.FLOAT.decode(new BigDecimal("0.5"))).contains(0.5f);
        assertThat(Decoders.DOUBLE.decode(new BigDecimal("0.5"))).contains(0.5);
        assertThat(Decoders.URI.decode("https://example.com/x")).contains(java.net.URI.create("https://example.com/x"));
        assertThat(Decoders.INSTANT.decode("2026-01-01T01:00:00+01:00"))
                .contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(Decoders.DATE.decode("2026-01-01")).contains(LocalDate.of(2026, 1, 1));
        assertThat(Decoders.OBJECT.decode(Map.of("a", 1))).contains(Map.of("a", 1));
        assertThat(Decoders.ANY.decode(1)).contains(1);
        assertThat(Decoders.list(Decoders.INTEGER).decode(List.of(1, 2))).contains(List.of(1, 2));
    }

    @Test
    void shouldNotThrowForAnotherForm() {
        List<Decoder<?>> decoders = List.of(
                Decoders.STRING,
                Decoders.BOOLEAN,
                Decoders.DECIMAL,
                Decoders.INTEGER,
                Decoders.LONG,
                Decoders.FLOAT,
                Decoders.DOUBLE,
                Decoders.URI,
                Decoders.INSTANT,
                Decoders.DATE,
                Decoders.OBJECT,
                Decoders.list(Decoders.STRING),
                Decoders.string(text -> text),
                Decoders.object(members -> members));

        for (Decoder<?> decoder : decoders) {
            Object other = decoder == Decoders.OBJECT || decoders.indexOf(decoder) == 13 ? "x" : Map.of();
            assertThat(decoder.decode(other)).isEmpty();
            assertThat(decoder.decode(null)).isEmpty();
        }
        assertThat(Decoders.URI.decode("not a uri")).isEmpty();
        assertThat(Decoders.INSTANT.decode("yesterday")).isEmpty();
        assertThat(Decoders.INTEGER.decode(new BigDecimal("1.5"))).isEmpty();
        assertThat(Decoders.INTEGER.decode(4294967296L)).isEmpty();
    }

    @Test
    void shouldReadNoListOfWhichOneItemHasAnotherForm() {
        assertThat(Decoders.list(Decoders.STRING).decode(Arrays.asList("a", 1))).isEmpty();
    }
}
