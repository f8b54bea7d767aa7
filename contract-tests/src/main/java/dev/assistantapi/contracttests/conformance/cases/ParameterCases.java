package dev.assistantapi.contracttests.conformance.cases;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ParameterTexts;
import dev.assistantapi.contracttests.conformance.contract.PlainRequests;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Cases for parameters: on their limits, beside them, and texts that are not theirs. */
final class ParameterCases {

    private final ContractUnderTest view;
    private final PlainRequests requests;

    ParameterCases(ContractUnderTest view) {
        this.view = view;
        this.requests = view.requests();
    }

    List<Case> of(Operation operation) {
        List<Case> cases = new ArrayList<>();
        Request plain = requests.plain(operation);
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                continue;
            }
            if (parameter.required()) {
                cases.add(new Case(
                        operation.id(), parameter.name(), Scenario.of(requests.without(operation, parameter))));
            }
            for (String text :
                    ParameterTexts.of(view.schemas().at(parameter.schema()).node())) {
                cases.add(new Case(
                        operation.id(), parameter.name(), Scenario.of(PlainRequests.with(plain, parameter, text))));
            }
            if (parameter.in().equals("query")) {
                cases.add(new Case(
                        operation.id(),
                        parameter.name(),
                        Scenario.of(PlainRequests.with(PlainRequests.with(plain, parameter, "1"), parameter, "1"))));
            }
        }
        for (String word : view.words().queryParameters()) {
            if (operation.parameters().stream().noneMatch(known -> known.name().equals(word))) {
                cases.add(
                        new Case(operation.id(), word, Scenario.of(PlainRequests.withQuery(plain, word, "nonsense"))));
            }
        }
        return cases;
    }
}
