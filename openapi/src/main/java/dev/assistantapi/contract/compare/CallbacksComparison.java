package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.Located;
import java.util.Map;
import java.util.function.Consumer;

/** Compares the callbacks of an operation and the webhooks of a contract: requests that the server sends. */
final class CallbacksComparison {

    private final RuleCatalogue rules;
    private final Findings findings;

    CallbacksComparison(RuleCatalogue rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** @param operations compares an operation that both contracts have */
    void compareWebhooks(Pair contracts, Consumer<Exchange> operations) {
        Pair webhooks = contracts.child("webhooks");
        for (String name : webhooks.names()) {
            compare("webhook", name, webhooks.child(name), Place.named("webhook " + name, Subject.Part.CALLBACK),
                    method -> Address.webhook(name, method), operations);
        }
    }

    /** @param operations compares an operation that both contracts have */
    void compare(Exchange exchange, Consumer<Exchange> operations) {
        Pair callbacks = exchange.operation().child("callbacks");
        for (String name : callbacks.names()) {
            Pair callback = callbacks.child(name).resolve();
            for (String url : callback.names()) {
                if (!url.startsWith("x-")) {
                    compare("callback", name + " " + url, callback.child(url),
                            exchange.place().about(Subject.Part.CALLBACK).at("callback " + name).at(url),
                            method -> exchange.address().callback(name, url, method), operations);
                }
            }
        }
    }

    /** Makes the address of the operation with this method. */
    private interface Addresses {
        Address of(String method);
    }

    private void compare(String kind, String name, Pair item, Place place, Addresses addresses,
            Consumer<Exchange> operations) {
        Map<String, OperationSource> before = sources(item.before(), name);
        Map<String, OperationSource> after = sources(item.after(), name);
        for (String method : Pair.union(before.keySet(), after.keySet())) {
            OperationSource was = before.get(method);
            OperationSource is = after.get(method);
            Address address = addresses.of(method);
            if (was != null && is != null) {
                operations.accept(new Exchange(address, was, is));
            } else if (was != null) {
                Located where = after.isEmpty() ? item.before() : was.operation();
                findings.add(Change.of(rules.rule(kind + "-removed"), place, new Pair(where, where.child("none")), name)
                        .shownBy(() -> Evidence.of(Messages.request(address, was), Witness.Side.OLD)));
            } else if (is != null) {
                Located where = before.isEmpty() ? item.after() : is.operation();
                findings.add(Change.of(rules.rule(kind + "-added"), place, new Pair(where.child("none"), where), name));
            }
        }
    }

    private static Map<String, OperationSource> sources(Located place, String name) {
        Map<String, OperationSource> sources = new java.util.LinkedHashMap<>();
        if (place.exists()) {
            PathItem item = new PathItem(place);
            item.operations().forEach((method, operation) -> sources.put(method, new OperationSource(name, item,
                    operation)));
        }
        return sources;
    }
}
