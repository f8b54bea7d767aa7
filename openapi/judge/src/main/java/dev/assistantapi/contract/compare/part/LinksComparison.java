package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares what a response says about where to go from it. */
public final class LinksComparison {

    private final RuleCatalogue rules;
    private final Findings findings;

    public LinksComparison(RuleCatalogue rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void compare(MessagePair envelope) {
        Pair links = envelope.message().child("links");
        for (String name : links.names()) {
            Pair link = links.child(name).resolve();
            if (link.added()) {
                add(RuleName.LINK_ADDED, name, link, envelope);
            } else if (link.removed()) {
                add(RuleName.LINK_REMOVED, name, link, envelope);
            } else if (!meaning(link.before().node())
                    .equals(meaning(link.after().node()))) {
                add(RuleName.LINK_CHANGED, name, link, envelope);
            }
        }
    }

    private void add(RuleName rule, String name, Pair link, MessagePair envelope) {
        findings.add(Change.of(rules.rule(rule), envelope.place().at("link").at(name), link, name));
    }

    /** A link without its words. */
    private static JsonNode meaning(JsonNode link) {
        JsonNode copy = link.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove("description");
            object.remove(object.propertyNames().stream()
                    .filter(name -> name.startsWith("x-"))
                    .toList());
        }
        return copy;
    }
}
