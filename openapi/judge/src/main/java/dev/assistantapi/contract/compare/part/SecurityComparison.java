package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.operation.Credential;
import dev.assistantapi.contract.document.operation.SecurityRequirements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the credentials that an operation asks for: every old way must still do. */
public final class SecurityComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final SchemesComparison schemes;
    private final Map<Pair, List<SecurityDifference>> known = new HashMap<>();

    public SecurityComparison(RuleCatalogue rules, Findings findings, SchemesComparison schemes) {
        this.rules = rules;
        this.findings = findings;
        this.schemes = schemes;
    }

    void compare(OperationPair exchange) {
        Pair where = new Pair(
                SecurityRequirements.place(exchange.before().operation()),
                SecurityRequirements.place(exchange.after().operation()));
        if (exchange.address().sentByServer()) {
            callback(exchange, exchange.operation().child("security"));
            return;
        }
        for (SecurityDifference difference : known.computeIfAbsent(where, this::differences)) {
            String subject = difference.subject().isEmpty() ? exchange.address().text() : difference.subject();
            findings.add(Change.of(
                            rules.rule(difference.rule()),
                            exchange.place().about(Subject.Part.SECURITY).at("security"),
                            difference.where(),
                            subject)
                    .about(difference.from() + " " + difference.to())
                    .values(difference.from(), difference.to())
                    .shownBy(() -> Evidence.of(Messages.request(exchange).with(difference.old()), Witness.Side.OLD)));
        }
    }

    private void callback(OperationPair exchange, Pair where) {
        String was = SecurityRequirements.text(SecurityRequirements.alternatives(where.before()));
        String is = SecurityRequirements.text(SecurityRequirements.alternatives(where.after()));
        if (!was.equals(is)) {
            findings.add(Change.of(
                            rules.rule(RuleName.CALLBACK_SECURITY_CHANGED),
                            exchange.place().about(Subject.Part.SECURITY).at("security"),
                            where,
                            exchange.address().text())
                    .values(was, is));
        }
    }

    private List<SecurityDifference> differences(Pair where) {
        List<Set<Credential>> before = SecurityRequirements.alternatives(where.before());
        List<Set<Credential>> after = SecurityRequirements.alternatives(where.after());
        List<SecurityDifference> differences = new ArrayList<>(schemes.flows(where));
        for (Set<Credential> old : before) {
            if (after.stream().noneMatch(asked -> asksNoMore(asked, old))) {
                differences.add(tightened(where, old, after));
            }
        }
        for (Set<Credential> recent : after) {
            if (before.stream().noneMatch(asked -> asksNoMore(asked, recent))) {
                RuleName rule = before.stream().anyMatch(old -> asksNoMore(recent, old))
                        ? RuleName.SECURITY_RELAXED
                        : RuleName.SECURITY_ALTERNATIVE_ADDED;
                differences.add(new SecurityDifference(
                        rule,
                        where,
                        Set.of(),
                        "",
                        SecurityRequirements.text(before),
                        SecurityRequirements.text(recent)));
            }
        }
        return differences;
    }

    private static boolean asksNoMore(Set<Credential> asked, Set<Credential> shown) {
        return asked.stream()
                .allMatch(one -> shown.stream()
                        .anyMatch(credential -> credential.by(Set.of()).satisfies(one)));
    }

    private SecurityDifference tightened(Pair where, Set<Credential> old, List<Set<Credential>> after) {
        String from = SecurityRequirements.text(old);
        String to = SecurityRequirements.text(after);
        if (old.isEmpty()) {
            return new SecurityDifference(RuleName.SECURITY_ADDED, where, old, "", from, to);
        }
        for (String name : schemes.changed(where)) {
            Pair scheme = new Pair(
                    SecurityRequirements.scheme(where.before(), name),
                    SecurityRequirements.scheme(where.after(), name));
            String was = SecurityRequirements.wire(name, scheme.before());
            if (old.stream().anyMatch(credential -> credential.scheme().equals(was))) {
                return new SecurityDifference(
                        RuleName.SECURITY_SCHEME_CHANGED,
                        scheme,
                        old,
                        name,
                        was,
                        SecurityRequirements.wire(name, scheme.after()));
            }
        }
        boolean scopesAlone = after.stream().anyMatch(asked -> names(old).containsAll(names(asked)));
        return new SecurityDifference(
                scopesAlone ? RuleName.SECURITY_SCOPE_ADDED : RuleName.SECURITY_ALTERNATIVE_REMOVED,
                where,
                old,
                "",
                from,
                to);
    }

    private static Set<String> names(Set<Credential> credentials) {
        Set<String> names = new HashSet<>();
        credentials.forEach(credential -> names.add(credential.scheme()));
        return names;
    }
}
