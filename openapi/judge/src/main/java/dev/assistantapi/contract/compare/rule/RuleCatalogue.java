package dev.assistantapi.contract.compare.rule;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule.Side;
import dev.assistantapi.contract.compare.rule.Rule.Trait;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rules, by their id. The data stand in {@code rules.yaml} beside this class. */
public final class RuleCatalogue {

    private static final RuleCatalogue ALL = RuleReader.read();

    private final Map<String, Rule> rules;
    private final Map<String, String> schemaRules;
    private final Map<String, String> hits;
    private final Map<String, String> remedies;

    /**
     * @param schemaRules the ids of the rules about schemas by side, keyword and change, with a blank between them
     * @param hits who is hit, by side and verdict
     */
    RuleCatalogue(
            Map<String, Rule> rules,
            Map<String, String> schemaRules,
            Map<String, String> hits,
            Map<String, String> remedies) {
        this.rules = Collections.unmodifiableMap(rules);
        this.schemaRules = schemaRules;
        this.hits = hits;
        this.remedies = remedies;
    }

    /** The catalogue of this version. */
    public static RuleCatalogue all() {
        return ALL;
    }

    /** Every rule, in the order of {@code rules.md}. */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /** A rule that does not depend on the side. */
    public Rule rule(RuleName name) {
        return rule(name.text());
    }

    /** A rule that exists for each side. */
    public Rule rule(Side side, RuleName name) {
        return rule(side.name().toLowerCase(Locale.ROOT) + "-" + name.text());
    }

    /**
     * The rule with this id.
     *
     * @throws NullPointerException if there is none
     */
    public Rule rule(String id) {
        return Objects.requireNonNull(rules.get(id), () -> "no rule is called " + id);
    }

    /** The rule with this id; empty if there is none, as in a finding of another version. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Whether the rule with this id has a trait; false if there is no such rule. */
    public boolean has(String id, Trait trait) {
        return find(id).filter(rule -> rule.has(trait)).isPresent();
    }

    /** The rule about a change of a keyword of a schema; one about schemas in general when the catalogue has no closer one. */
    public Rule schemaRule(Side side, String keyword, String change) {
        String prefix = side.name().toLowerCase(Locale.ROOT);
        @Nullable String id = schemaRules.get(prefix + " " + keyword + " " + change);
        return rule(id == null ? prefix + "-schema-changed" : id);
    }

    public String hits(Side side, Verdict verdict) {
        return hits.getOrDefault(key(side, verdict), "");
    }

    public String remedy(Side side, Verdict verdict) {
        return remedies.getOrDefault(key(side, verdict), "");
    }

    static String key(Side side, Verdict verdict) {
        return side.name().toLowerCase(Locale.ROOT) + " " + verdict.text();
    }
}
