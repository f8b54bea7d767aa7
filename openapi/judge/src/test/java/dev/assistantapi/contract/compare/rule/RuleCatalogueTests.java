package dev.assistantapi.contract.compare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTests {

    private static final List<String> KEYWORDS = List.of(
            "type",
            "enum",
            "const",
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "items",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "unevaluatedItems",
            "properties",
            "required",
            "patternProperties",
            "additionalProperties",
            "unevaluatedProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "dependentRequired",
            "dependentSchemas",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "discriminator",
            "nullable",
            "readOnly",
            "writeOnly",
            "default",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "deprecated",
            "$ref");

    private final RuleCatalogue catalogue = RuleCatalogue.all();

    @Test
    void shouldHaveAMirrorOrAReasonForEveryRule() {
        assertThat(catalogue.rules()).allSatisfy(rule -> {
            if (rule.mirror() == null) {
                assertThat(rule.noMirror()).as(rule.id()).endsWith(".");
            } else {
                assertThat(catalogue.rule(rule.mirror()).side()).as(rule.id()).isNotEqualTo(rule.side());
            }
        });
    }

    @Test
    void shouldSayForEveryHarmfulRuleWhomItHitsAndWhatToDo() {
        assertThat(catalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.summary()).as(rule.id()).isNotBlank().endsWith(".");
            if (rule.verdict() != Verdict.COMPATIBLE) {
                assertThat(rule.hits()).as(rule.id()).endsWith(".");
                assertThat(rule.remedy()).as(rule.id()).endsWith(".");
            }
        });
    }

    @Test
    void shouldHaveARuleOfItsOwnForEveryKeyword() {
        assertThat(KEYWORDS)
                .allSatisfy(keyword -> assertThat(List.of("added", "changed", "renamed"))
                        .as(keyword)
                        .anySatisfy(change -> assertThat(catalogue
                                        .schemaRule(Side.REQUEST, keyword, change)
                                        .id())
                                .isNotEqualTo("request-schema-changed")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            maxLength, decreased, request-max-length-decreased, breaking, response-max-length-decreased, compatible
            maxLength, increased, request-max-length-increased, compatible, response-max-length-increased, breaking
            required, removed, request-property-became-optional, compatible, response-property-became-optional, breaking
            enum, narrowed, request-enum-value-removed, breaking, response-enum-value-removed, source-breaking
            $ref, renamed, request-schema-renamed, source-breaking, response-schema-renamed, source-breaking
            default, changed, request-default-changed, attention, response-default-changed, attention
            """)
    void shouldNameChangesOfKeywordsByTheirSide(
            String keyword, String change, String request, String verdict, String response, String responseVerdict) {
        assertThat(catalogue.schemaRule(Side.REQUEST, keyword, change))
                .returns(request, Rule::id)
                .returns(verdict, rule -> rule.verdict().text())
                .returns(response, Rule::mirror);
        assertThat(catalogue.schemaRule(Side.RESPONSE, keyword, change))
                .returns(response, Rule::id)
                .returns(responseVerdict, rule -> rule.verdict().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxLength", "noSuchKeyword", ""})
    void shouldFallBackOnTheRuleAboutSchemas(String keyword) {
        assertThat(catalogue
                        .schemaRule(Side.RESPONSE, keyword, "turned inside out")
                        .id())
                .isEqualTo("response-schema-changed");
    }
}
