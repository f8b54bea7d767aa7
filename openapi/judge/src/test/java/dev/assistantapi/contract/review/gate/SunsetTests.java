package dev.assistantapi.contract.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SunsetTests {

    private static final String TODAY = "2026-11-24";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string} | never deprecated",
                "{deprecated: false, x-sunset: 2020-01-01} | never deprecated",
                "{x-sunset: 2020-01-01} | never deprecated",
                "{deprecated: true} | without an x-sunset",
                "{deprecated: true, x-sunset: 2026-11-24} | has not passed",
                "{deprecated: true, x-sunset: 2030-01-01} | has not passed",
                "{deprecated: true, x-sunset: soon} | is no day",
                "{deprecated: true, x-sunset: 2026-11-23} | ''",
                "{x-deprecated: true, x-sunset: 2026-11-23} | ''",
                "{$ref: '#/components/schemas/Old'} | ''",
                "{deprecated: true, x-sunset: 2030-01-01, $ref: '#/components/schemas/Old'} | ''"
            })
    void shouldLetGoOnlyWhatWasDeprecatedUntilADayThatHasPassed(String schema, String objection) {
        String found = sunset().objection(property(schema), "");

        assertThat(found).contains(objection);
        assertThat(found.isEmpty()).isEqualTo(objection.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"off, true", "office, false", "cafe, false"})
    void shouldLetAValueOfAnEnumGoOnItsOwnDay(String value, boolean allowed) {
        Located property = property("{enum: ['off', office, cafe], x-sunset: {'off': 2026-01-31, office: 2030-01-31}}");

        assertThat(sunset().objection(property, value).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, true", "2030-01-01, false"})
    void shouldCountTheDeprecationOfWhatThePlaceStandsIn(String day, boolean allowed) {
        OpenApi contract = contract("""
                {openapi: 3.1.0, info: {title: t, version: '1'}, paths: {},
                 components: {schemas: {S: {deprecated: true, x-sunset: %s, properties: {p: {type: string}}}}}}
                """.formatted(day));
        Located property = contract.root()
                .child("components")
                .child("schemas")
                .child("S")
                .child("properties")
                .child("p");

        assertThat(sunset().objection(property, "").isEmpty()).isEqualTo(allowed);
    }

    private static Sunset sunset() {
        return new Sunset(LocalDate.parse(TODAY));
    }

    private static Located property(String schema) {
        return contract("""
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths: {}
                components:
                  schemas:
                    Old: {deprecated: true, x-sunset: 2020-01-01}
                    S: {properties: {p: %s}}
                """.formatted(schema))
                .root()
                .child("components")
                .child("schemas")
                .child("S")
                .child("properties")
                .child("p");
    }

    private static OpenApi contract(String text) {
        return OpenApi.parse("old.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
