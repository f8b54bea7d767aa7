package dev.assistantapi.contract.compare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule.Side;
import dev.assistantapi.contract.schema.assertion.AssertionKeyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTests {

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

    @ParameterizedTest
    @EnumSource(AssertionKeyword.class)
    void shouldHaveARuleForEveryKeywordThatIsReported(AssertionKeyword keyword) {
        if (keyword.reportedAs() != null) {
            assertThat(catalogue
                            .schemaRule(Side.REQUEST, keyword.reportedAs(), "added")
                            .id())
                    .isNotEqualTo("request-schema-changed");
        }
    }

    @ParameterizedTest
    @EnumSource(RuleName.class)
    void shouldHaveTheRuleThatAComparisonNames(RuleName name) {
        assertThat(catalogue.rules())
                .extracting(Rule::id)
                .containsAnyOf(name.text(), "request-" + name.text(), "response-" + name.text());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            maxLength, decreased, request-max-length-decreased, breaking, response-max-length-decreased, compatible
            maxLength, increased, request-max-length-increased, compatible, response-max-length-increased, breaking
            required, removed, request-property-became-optional, compatible, response-property-became-optional, breaking
            enum, narrowed, request-enum-value-removed, breaking, response-enum-value-removed, source-breaking
            $ref, renamed, request-schema-renamed, source-breaking, response-schema-renamed, source-breaking
            deprecated, added, request-property-deprecated, compatible, response-property-deprecated, compatible
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
