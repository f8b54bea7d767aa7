package dev.assistantapi.contracttests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.SmallContract;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case is judged again if, and only if, its verdict can be another one. */
class ContractDifferenceTests {

    private static final HttpAnswer START = new HttpAnswer(200, Map.of(), "{\"id\":\"1\"}");

    private final ContractUnderTest base = SmallContract.underTest();

    @Test
    void shouldConcernNothingWhereNothingDiffers() {
        ContractDifference difference = to("Pets", "Animals");

        assertThat(concerns(difference, get(), 200, "{\"id\":\"1\",\"call\":\"Rex\"}"))
                .isFalse();
    }

    @Test
    void shouldConcernThePropertyWhoseSchemaDiffers() {
        ContractDifference difference = to("call: {type: string, maxLength: 5}", "call: {type: string, maxLength: 4}");

        assertThat(concerns(difference, get(), 200, "{\"id\":\"1\",\"call\":\"Rex\"}"))
                .isTrue();
        assertThat(concerns(difference, put("{\"call\":\"Rex\"}"), 400, "")).isTrue();
        assertThat(concerns(difference, put("{\"legs\":4}"), 200, "{\"id\":\"1\",\"legs\":4}"))
                .isFalse();
    }

    @Test
    void shouldConcernTheNameThatAPropertyHadAndTheOneThatItHas() {
        ContractDifference difference = to("legs: {type: integer}", "feet: {type: integer}");

        assertThat(concerns(difference, put("{\"legs\":4}"), 200, "{\"id\":\"1\"}"))
                .isTrue();
        assertThat(concerns(difference, put("{\"feet\":4}"), 400, "")).isTrue();
        assertThat(concerns(difference, put("{\"call\":\"Rex\"}"), 200, "{\"id\":\"1\",\"call\":\"Rex\"}"))
                .isFalse();
    }

    @Test
    void shouldConcernEveryCallWhereTheWholeBodyDiffers() {
        ContractDifference difference = to("additionalProperties: false", "additionalProperties: true");

        assertThat(concerns(difference, put("{}"), 200, "{\"id\":\"1\"}")).isTrue();
        assertThat(concerns(difference, get(), 200, "{\"id\":\"1\"}")).isFalse();
    }

    @Test
    void shouldConcernEveryCallOfAnOperationWhoseParameterDiffers() {
        ContractDifference difference = to("minimum: 1", "minimum: 2");

        assertThat(concerns(difference, get(), 404, "")).isTrue();
        assertThat(concerns(difference, put("{}"), 200, "{\"id\":\"1\"}")).isFalse();
    }

    @Test
    void shouldConcernTheAnswersOfTheStatusThatDiffers() {
        ContractDifference difference = to(
                "'404': {description: None.}",
                "'404': {description: None., content: {application/json: {schema: {type: object}}}}");

        assertThat(concerns(difference, get(), 404, "")).isTrue();
        assertThat(concerns(difference, get(), 200, "{\"id\":\"1\"}")).isFalse();
    }

    @Test
    void shouldConcernEverythingWhereAPathDiffers() {
        ContractDifference difference = to("/pets/{id}:", "/animals/{id}:");

        assertThat(concerns(difference, get(), 404, "")).isTrue();
        assertThat(concerns(difference, put("{}"), 200, "{\"id\":\"1\"}")).isTrue();
    }

    @Test
    void shouldSayWhichPropertiesOfRequestsDiffer() {
        ContractDifference difference = to("call: {type: string, maxLength: 5}", "call: {type: string, maxLength: 4}");

        assertThat(difference.sent(base.operation("PUT", "/pets/{id}").orElseThrow()))
                .contains(Set.of("call"));
        assertThat(difference.sent(base.operation("GET", "/pets/{id}").orElseThrow()))
                .contains(Set.of());
    }

    private ContractDifference to(String text, String other) {
        return ContractDifference.between(base, SmallContract.underTest(base, text, other));
    }

    private boolean concerns(ContractDifference difference, Request request, int status, String body) {
        Scenario scenario = Scenario.of(request);
        Recording recording = new Recording(START, List.of(new HttpAnswer(status, Map.of(), body)));
        return difference.concerns(
                scenario,
                recording,
                MentionedNames.in(scenario, recording, base.words().members()));
    }

    private static Request get() {
        return new Request("GET", "/pets/{id}", Map.of(), "");
    }

    private static Request put(String body) {
        return new Request("PUT", "/pets/{id}", Map.of("Content-Type", "application/json"), body);
    }
}
