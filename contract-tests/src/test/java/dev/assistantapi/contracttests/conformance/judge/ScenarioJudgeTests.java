package dev.assistantapi.contracttests.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contracttests.conformance.contract.SmallContract;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioJudgeTests {

    private static final HttpAnswer START = new HttpAnswer(200, Map.of(), "{\"id\":\"1\"}");

    private final ScenarioJudge judge = new ScenarioJudge(SmallContract.underTest(), new ObservedStatuses());

    @Test
    void shouldFindNothingWhereThePromiseIsKept() {
        assertThat(findings(get(), 200, "{\"id\":\"1\"}")).isEmpty();
    }

    @Test
    void shouldFindAStatusThatIsNotExpected() {
        assertThat(findings(get(), 500, ""))
                .singleElement()
                .satisfies(finding -> assertThat(finding.operation()).isEqualTo("getPet"))
                .asString()
                .contains("500", "200");
    }

    @Test
    void shouldFindAPropertyOfAnotherType() {
        assertThat(findings(get(), 200, "{\"id\":1}"))
                .extracting(ConformanceFinding::field)
                .contains("/id");
    }

    @Test
    void shouldFindAPropertyThatTheContractDoesNotName() {
        assertThat(findings(get(), 200, "{\"id\":\"1\",\"debug\":true}"))
                .extracting(ConformanceFinding::field)
                .contains("/debug");
    }

    @Test
    void shouldFindAChangeThatIsLost() {
        assertThat(findings(put("{\"call\":\"Rex\"}"), 200, "{\"id\":\"1\"}"))
                .extracting(ConformanceFinding::field)
                .contains("call");
    }

    @Test
    void shouldFindABodyThatIsTakenThoughItBreaksTheContract() {
        assertThat(findings(put("{\"call\":\"too long\"}"), 200, "{\"id\":\"1\",\"call\":\"too long\"}"))
                .singleElement()
                .asString()
                .contains("400", "maxLength");
    }

    private List<ConformanceFinding> findings(Request request, int status, String body) {
        HttpAnswer answer = new HttpAnswer(status, Map.of("Content-Type", List.of("application/json")), body);
        return judge.judge(new Case("", "", Scenario.of(request)), new Recording(START, List.of(answer)));
    }

    private static Request get() {
        return new Request("GET", "/pets/{id}", Map.of(), "");
    }

    private static Request put(String body) {
        return new Request("PUT", "/pets/{id}", Map.of("Content-Type", "application/json"), body);
    }
}
