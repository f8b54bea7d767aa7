package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a contract says enough for a request to be made by it. */
public final class ContractCheck {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/]+)}");

    private ContractCheck() {}

    public static List<ConformanceFinding> check(ContractUnderTest view) {
        List<ConformanceFinding> findings = new ArrayList<>();
        for (Operation operation : view.contract().operations()) {
            Set<String> inTemplate = new TreeSet<>();
            Matcher variables = VARIABLE.matcher(operation.path());
            while (variables.find()) {
                inTemplate.add(variables.group(1));
            }
            Set<String> declared = new TreeSet<>();
            for (Parameter parameter : operation.parameters()) {
                if (parameter.in().equals("path")) {
                    declared.add(parameter.name());
                    if (!parameter.required()) {
                        findings.add(finding(operation, parameter.name(), "a part of the path can be left out"));
                    }
                }
            }
            if (!inTemplate.equals(declared)) {
                findings.add(finding(
                        operation, "path", "the path consists of " + inTemplate + " and of " + declared + " as well"));
            }
            for (Set<String> way : view.security(operation)) {
                for (String scheme : way) {
                    if (!view.contract()
                            .document()
                            .at("/components/securitySchemes")
                            .has(scheme)) {
                        findings.add(finding(operation, scheme, "a scheme is needed that it does not define"));
                    }
                }
            }
        }
        return findings;
    }

    private static ConformanceFinding finding(Operation operation, String field, String promised) {
        return new ConformanceFinding(operation.id(), field, promised, "cannot be asked so", "Correct the contract.");
    }
}
