package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Address;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares an operation that both contracts have. */
public final class OperationComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ParametersComparison parameters;
    private final RequestBodyComparison body;
    private final ResponsesComparison responses;
    private final SecurityComparison security;
    private final ServersComparison servers;
    private final CallbacksComparison callbacks;
    private final ExtensionsComparison extensions;
    private final Set<Pair> nested = new HashSet<>();

    public OperationComparison(
            RuleCatalogue rules,
            Findings findings,
            ParametersComparison parameters,
            RequestBodyComparison body,
            ResponsesComparison responses,
            SecurityComparison security,
            ServersComparison servers,
            CallbacksComparison callbacks) {
        this.rules = rules;
        this.findings = findings;
        this.parameters = parameters;
        this.body = body;
        this.responses = responses;
        this.security = security;
        this.servers = servers;
        this.callbacks = callbacks;
        extensions = new ExtensionsComparison(rules, findings);
    }

    public void compare(OperationPair exchange) {
        Pair operation = exchange.operation();
        if (isNested(exchange.address()) && !nested.add(operation)) {
            return; // callbacks of callbacks may lead back to themselves; once is enough
        }
        if (!operation.before().flag("deprecated", false) && operation.after().flag("deprecated", false)) {
            findings.add(change(RuleName.OPERATION_DEPRECATED, exchange));
        }
        extensions.compare(operation, exchange.place(), exchange.address().text());
        if (!exchange.address().sentByServer()) {
            names(exchange, operation);
        }
        parameters.compare(exchange);
        body.compare(exchange);
        responses.compare(exchange);
        security.compare(exchange);
        servers.compare(exchange);
        callbacks.compare(exchange, this::compare);
    }

    private static boolean isNested(Address address) {
        return address.caller() != null && address.caller().kind() == Address.Kind.CALLBACK;
    }

    private void names(OperationPair exchange, Pair operation) {
        String id = operation.before().text("operationId", "");
        String newId = operation.after().text("operationId", "");
        if (!id.equals(newId)) {
            findings.add(change(RuleName.OPERATION_ID_CHANGED, exchange).values(orNull(id), orNull(newId)));
        }
        String tag = firstTag(operation.before());
        String newTag = firstTag(operation.after());
        if (!tag.equals(newTag)) {
            findings.add(change(RuleName.OPERATION_TAG_CHANGED, exchange).values(orNull(tag), orNull(newTag)));
        }
    }

    private Change change(RuleName rule, OperationPair exchange) {
        return Change.of(
                rules.rule(rule),
                exchange.place(),
                exchange.operation(),
                exchange.address().text());
    }

    private static String firstTag(Located operation) {
        return operation.child("tags").items().stream()
                .findFirst()
                .map(tag -> tag.node().asString(""))
                .orElse("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
