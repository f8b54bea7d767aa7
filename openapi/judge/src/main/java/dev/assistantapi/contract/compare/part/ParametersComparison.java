package dev.assistantapi.contract.compare.part;

import static java.util.Objects.requireNonNull;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.part.ParameterRule.Noun;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the parameters of an operation, or the headers of a response, as far as they are there and have an order. */
public final class ParametersComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ParameterComparison one;

    public ParametersComparison(RuleCatalogue rules, Findings findings, ParameterComparison one) {
        this.rules = rules;
        this.findings = findings;
        this.one = one;
    }

    void compare(OperationPair exchange) {
        Map<String, Parameter> before = Parameters.of(exchange.before());
        Map<String, Parameter> after = Parameters.of(exchange.after());
        compare(before, after, MessagePair.request(exchange), Noun.PARAMETER);
        if (!exchange.address().sentByServer()) {
            order(exchange, before, after);
        }
    }

    void compare(Map<String, Parameter> before, Map<String, Parameter> after, MessagePair envelope, Noun noun) {
        for (String key : Pair.union(before.keySet(), after.keySet())) {
            Parameter was = before.get(key);
            Parameter is = after.get(key);
            if (was != null && is != null) {
                one.compare(was, is, envelope, noun);
            } else if (was != null) {
                presence(was, false, envelope, noun);
            } else if (is != null) {
                presence(is, true, envelope, noun);
            }
        }
    }

    private void presence(Parameter parameter, boolean added, MessagePair envelope, Noun noun) {
        boolean required = parameter.required() && !parameter.in().equals("path");
        Located missing = parameter.place().nothing();
        Pair where = added ? new Pair(missing, parameter.place()) : new Pair(parameter.place(), missing);
        ParameterRule change = added
                ? required ? ParameterRule.ADDED_REQUIRED : ParameterRule.ADDED
                : required ? ParameterRule.REMOVED_REQUIRED : ParameterRule.REMOVED;
        Rule rule = rules.rule(envelope.side(), change.of(noun));
        findings.add(Change.of(
                        rule,
                        ParameterComparison.place(envelope, parameter),
                        where,
                        ParameterComparison.subject(parameter, noun))
                .shownBy(() -> Evidence.of(
                        Messages.of(envelope).without(parameter.in(), parameter.name()), envelope.writer())));
    }

    private void order(OperationPair exchange, Map<String, Parameter> before, Map<String, Parameter> after) {
        List<String> was = new ArrayList<>(before.keySet());
        was.retainAll(after.keySet());
        List<String> is = new ArrayList<>(after.keySet());
        is.retainAll(before.keySet());
        if (!was.equals(is)) {
            Change change = Change.of(
                    rules.rule(RuleName.PARAMETERS_REORDERED),
                    exchange.place(),
                    exchange.operation(),
                    exchange.address().text());
            findings.add(change.values(names(was, before), names(is, after)));
        }
    }

    private static String names(List<String> keys, Map<String, Parameter> parameters) {
        return String.join(
                ", ",
                keys.stream()
                        .map(key -> requireNonNull(parameters.get(key)).name())
                        .toList());
    }
}
