package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.OperationSource;
import dev.assistantapi.contract.document.operation.PathItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Compares the callbacks of an operation and the webhooks of a contract: requests that the server sends. */
public final class CallbacksComparison {

    private final RuleCatalogue rules;
    private final Findings findings;

    public CallbacksComparison(RuleCatalogue rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** @param operations compares an operation that both contracts have */
    public void compareWebhooks(Pair contracts, Consumer<OperationPair> operations) {
        Pair webhooks = contracts.child("webhooks");
        for (String name : webhooks.names()) {
            compare(
                    Kind.WEBHOOK,
                    name,
                    webhooks.child(name),
                    Place.named("webhook " + name, Subject.Part.CALLBACK),
                    method -> Address.webhook(name, method),
                    operations);
        }
    }

    /** @param operations compares an operation that both contracts have */
    void compare(OperationPair exchange, Consumer<OperationPair> operations) {
        Pair callbacks = exchange.operation().child("callbacks");
        for (String name : callbacks.names()) {
            Pair callback = callbacks.child(name).resolve();
            for (String url : callback.names()) {
                if (!url.startsWith("x-")) {
                    compare(
                            Kind.CALLBACK,
                            name + " " + url,
                            callback.child(url),
                            exchange.place()
                                    .about(Subject.Part.CALLBACK)
                                    .at("callback " + name)
                                    .at(url),
                            method -> exchange.address().callback(name, url, method),
                            operations);
                }
            }
        }
    }

    private enum Kind {
        CALLBACK(RuleName.CALLBACK_ADDED, RuleName.CALLBACK_REMOVED),
        WEBHOOK(RuleName.WEBHOOK_ADDED, RuleName.WEBHOOK_REMOVED);

        private final RuleName added;
        private final RuleName removed;

        Kind(RuleName added, RuleName removed) {
            this.added = added;
            this.removed = removed;
        }
    }

    /** Makes the address of the operation with this method. */
    private interface Addresses {
        Address of(String method);
    }

    private void compare(
            Kind kind, String name, Pair item, Place place, Addresses addresses, Consumer<OperationPair> operations) {
        Map<String, OperationSource> before = sources(item.before(), name);
        Map<String, OperationSource> after = sources(item.after(), name);
        for (String method : Pair.union(before.keySet(), after.keySet())) {
            OperationSource was = before.get(method);
            OperationSource is = after.get(method);
            Address address = addresses.of(method);
            if (was != null && is != null) {
                operations.accept(new OperationPair(address, was, is));
            } else if (was != null) {
                Located where = after.isEmpty() ? item.before() : was.operation();
                findings.add(Change.of(rules.rule(kind.removed), place, new Pair(where, where.nothing()), name)
                        .shownBy(() -> Evidence.of(Messages.request(address, was), Witness.Side.OLD)));
            } else if (is != null) {
                Located where = before.isEmpty() ? item.after() : is.operation();
                findings.add(Change.of(rules.rule(kind.added), place, new Pair(where.nothing(), where), name));
            }
        }
    }

    private static Map<String, OperationSource> sources(Located place, String name) {
        Map<String, OperationSource> sources = new LinkedHashMap<>();
        if (place.exists()) {
            PathItem item = new PathItem(place);
            item.operations()
                    .forEach((method, operation) -> sources.put(method, new OperationSource(name, item, operation)));
        }
        return sources;
    }
}
