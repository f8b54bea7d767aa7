package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.MeaningfulExtensions;
import org.jspecify.annotations.Nullable;

/** Compares the extensions that matter, at a place that is no schema. */
final class ExtensionsComparison {

    private final RuleCatalogue rules;
    private final Findings findings;

    ExtensionsComparison(RuleCatalogue rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** @param subject what has the extensions, as {@code the query parameter limit} */
    void compare(Pair owners, Place place, String subject) {
        for (String name : MeaningfulExtensions.NAMES) {
            Pair extension = owners.child(name);
            if (!extension.before().node().equals(extension.after().node())) {
                findings.add(
                        Change.of(rules.rule(RuleName.EXTENSION_CHANGED), place, extension, name + " of " + subject)
                                .values(text(extension.before()), text(extension.after())));
            }
        }
    }

    private static @Nullable String text(Located place) {
        if (!place.exists()) {
            return null;
        }
        return place.node().isString()
                ? place.node().stringValue()
                : place.node().toString();
    }
}
