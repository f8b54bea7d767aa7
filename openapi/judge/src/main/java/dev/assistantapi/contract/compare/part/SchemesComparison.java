package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Credential;
import dev.assistantapi.contract.document.operation.SecurityRequirements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the definitions of the security schemes that two lists of requirements name. */
public final class SchemesComparison {

    /** The names that both lists use for schemes that are not the same on the wire. */
    Set<String> changed(Pair requirements) {
        Set<String> changed = names(requirements.before());
        changed.retainAll(names(requirements.after()));
        changed.removeIf(name -> SecurityRequirements.wire(
                        name, SecurityRequirements.scheme(requirements.before(), name))
                .equals(SecurityRequirements.wire(name, SecurityRequirements.scheme(requirements.after(), name))));
        return changed;
    }

    /** What became of the OAuth flows by which tokens are got. */
    List<SecurityDifference> flows(Pair requirements) {
        List<SecurityDifference> differences = new ArrayList<>();
        for (String name : oauth(requirements.before())) {
            Set<String> candidates = oauth(requirements.after());
            String same = candidates.contains(name) || candidates.isEmpty()
                    ? name
                    : candidates.iterator().next();
            Pair scheme = new Pair(
                    SecurityRequirements.scheme(requirements.before(), name),
                    SecurityRequirements.scheme(requirements.after(), same));
            if (!candidates.isEmpty()) {
                Pair flows = scheme.child("flows");
                for (String flow : flows.names()) {
                    if (!flow.startsWith("x-")) {
                        flow(name, flow, flows.child(flow), requirements, differences);
                    }
                }
            }
        }
        return differences;
    }

    private static void flow(
            String scheme, String flow, Pair pair, Pair requirements, List<SecurityDifference> differences) {
        if (pair.removed()) {
            differences.add(new SecurityDifference(
                    RuleName.OAUTH_FLOW_REMOVED, pair, shown(flow, requirements.before()), scheme, flow, ""));
        } else if (pair.added()) {
            differences.add(new SecurityDifference(RuleName.OAUTH_FLOW_ADDED, pair, Set.of(), scheme, "", flow));
        } else {
            for (String url : List.of("authorizationUrl", "tokenUrl", "refreshUrl")) {
                String was = pair.before().text(url, "");
                String is = pair.after().text(url, "");
                if (!was.equals(is)) {
                    differences.add(
                            new SecurityDifference(RuleName.OAUTH_URL_CHANGED, pair, Set.of(), scheme, was, is));
                }
            }
        }
    }

    /** The first set of credentials that has a token of this flow, with such a token. */
    private static Set<Credential> shown(String flow, Located requirements) {
        return SecurityRequirements.alternatives(requirements).stream()
                .filter(all ->
                        all.stream().anyMatch(credential -> credential.flows().contains(flow)))
                .findFirst()
                .orElse(Set.of())
                .stream()
                .map(credential -> credential.flows().contains(flow) ? credential.by(Set.of(flow)) : credential)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> oauth(Located requirements) {
        Set<String> names = names(requirements);
        names.removeIf(name -> !SecurityRequirements.scheme(requirements, name)
                .text("type", "")
                .equals("oauth2"));
        return names;
    }

    private static Set<String> names(Located requirements) {
        Set<String> names = new LinkedHashSet<>();
        requirements
                .items()
                .forEach(alternative -> names.addAll(alternative.members().keySet()));
        return names;
    }
}
