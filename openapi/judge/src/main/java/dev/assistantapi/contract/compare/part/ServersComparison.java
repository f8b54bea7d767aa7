package dev.assistantapi.contract.compare.part;

import static java.util.Objects.requireNonNull;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.OperationSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares the addresses under which operations are served. */
public final class ServersComparison {

    private final RuleCatalogue rules;
    private final Findings findings;

    public ServersComparison(RuleCatalogue rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** The servers of the contracts as a whole. */
    public void compare(Pair contracts) {
        compare(contracts.child("servers"), Place.named("servers", Subject.Part.SERVER), "the contract");
    }

    /** The servers of an operation, if it or its path has any of its own. */
    public void compare(OperationPair exchange) {
        Pair own = new Pair(servers(exchange.before()), servers(exchange.after()));
        if (own.before().exists() || own.after().exists()) {
            Pair effective =
                    new Pair(effective(own.before(), exchange.before()), effective(own.after(), exchange.after()));
            compare(
                    effective,
                    exchange.place().about(Subject.Part.SERVER).at("servers"),
                    exchange.address().text());
        }
    }

    private static Located servers(OperationSource source) {
        Located own = source.operation().child("servers");
        return own.exists() ? own : source.item().member("servers");
    }

    private static Located effective(Located own, OperationSource source) {
        return own.exists() ? own : source.operation().contract().root().child("servers");
    }

    private void compare(Pair servers, Place place, String subject) {
        Map<String, Located> before = urls(servers.before());
        Map<String, Located> after = urls(servers.after());
        Set<String> gone = Pair.union(before.keySet(), Set.of());
        gone.removeAll(after.keySet());
        Set<String> added = Pair.union(after.keySet(), Set.of());
        added.removeAll(before.keySet());
        if (gone.size() == 1 && added.size() == 1) {
            String was = gone.iterator().next();
            String is = added.iterator().next();
            Pair where = new Pair(requireNonNull(before.get(was)), requireNonNull(after.get(is)));
            findings.add(Change.of(rules.rule(RuleName.SERVER_CHANGED), place, where, subject)
                    .values(was, is));
            return;
        }
        for (String url : gone) {
            Located server = requireNonNull(before.get(url));
            Pair where = new Pair(server, server.nothing());
            findings.add(Change.of(rules.rule(RuleName.SERVER_REMOVED), place, where, subject)
                    .values(url, null));
        }
        for (String url : added) {
            Located server = requireNonNull(after.get(url));
            Pair where = new Pair(server.nothing(), server);
            findings.add(Change.of(rules.rule(RuleName.SERVER_ADDED), place, where, subject)
                    .values(null, url));
        }
    }

    /** The addresses with what their variables may be; {@code /} when there are none (OpenAPI 3.1, section 4.8.1.1). */
    private static Map<String, Located> urls(Located servers) {
        Map<String, Located> urls = new LinkedHashMap<>();
        for (Located server : servers.items()) {
            StringBuilder url = new StringBuilder(server.text("url", "/"));
            new TreeMap<>(server.child("variables").members()).forEach((name, variable) -> {
                url.append(' ')
                        .append(name)
                        .append('=')
                        .append(variable.child("default").node().asString(""));
                if (variable.child("enum").exists()) {
                    url.append(" of ").append(variable.child("enum").node());
                }
            });
            urls.putIfAbsent(url.toString(), server);
        }
        if (urls.isEmpty()) {
            urls.put("/", servers);
        }
        return urls;
    }
}
