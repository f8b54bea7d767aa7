package dev.assistantapi.contract.compare.rule;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule.Effect;
import dev.assistantapi.contract.compare.rule.Rule.Side;
import dev.assistantapi.contract.compare.rule.Rule.Trait;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue: rules that are written out, and those that are made for each noun, keyword and side. */
final class RuleReader {

    private static final List<Side> SIDES = List.of(Side.REQUEST, Side.RESPONSE);

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, String> schemaRules = new HashMap<>();
    private final Map<String, String> hits = new HashMap<>();
    private final Map<String, String> remedies = new HashMap<>();

    private RuleReader() {}

    static RuleCatalogue read() {
        try (InputStream yaml = RuleReader.class.getResourceAsStream("rules.yaml")) {
            JsonNode catalogue = new YAMLMapper().readTree(Objects.requireNonNull(yaml, "rules.yaml is missing"));
            return new RuleReader().read(catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleCatalogue read(JsonNode catalogue) {
        defaults(catalogue.path("hits"), hits);
        defaults(catalogue.path("remedies"), remedies);
        catalogue.path("rules").forEach(this::writtenOut);
        catalogue.path("sided").forEach(this::forEachNoun);
        KeywordRules keywords = new KeywordRules(catalogue.path("changes"));
        catalogue.path("keywords").forEach(keyword -> keywords.read(keyword).forEach(this::forEachSide));
        return new RuleCatalogue(rules, schemaRules, hits, remedies);
    }

    private static void defaults(JsonNode sides, Map<String, String> texts) {
        sides.properties()
                .forEach(side -> side.getValue()
                        .properties()
                        .forEach(verdict -> texts.put(
                                side.getKey() + " " + verdict.getKey(),
                                verdict.getValue().asString())));
    }

    private void writtenOut(JsonNode rule) {
        String id = rule.path("id").asString();
        Side side = Side.valueOf(rule.path("side").asString("both").toUpperCase(Locale.ROOT));
        Verdict verdict = Verdict.of(rule.path("verdict").asString());
        add(new Rule(
                id,
                rule.path("title").asString(),
                side,
                verdict,
                text(rule.path("mirror")),
                rule.path("noMirror").asString(""),
                rule.path("summary").asString(),
                rule.path("hits").asString(usual(hits, side, verdict)),
                rule.path("remedy").asString(usual(remedies, side, verdict)),
                rule.path("aspect").asString(id),
                effect(rule.path("effect")),
                traits(rule.path("traits"))));
    }

    private void forEachNoun(JsonNode rule) {
        for (JsonNode noun : rule.path("nouns")) {
            SIDES.forEach(side -> sided(rule, noun.asString(), side));
        }
    }

    private void sided(JsonNode rule, String noun, Side side) {
        JsonNode own = rule.path(name(side));
        Verdict verdict = Verdict.of(own.path("verdict").asString());
        String aspect = noun + "-" + rule.path("change").asString();
        Set<Trait> traits = traits(rule.path("traits"));
        if (rule.path("needsSunset")
                .valueStream()
                .anyMatch(one -> one.asString().equals(noun))) {
            traits.add(Trait.NEEDS_SUNSET);
        }
        add(new Rule(
                name(side) + "-" + aspect,
                title(rule.path("title").asString(), noun),
                side,
                verdict,
                name(other(side)) + "-" + aspect,
                "",
                rule.path("summary").asString(),
                own.path("hits").asString(usual(hits, side, verdict)),
                own.path("remedy").asString(usual(remedies, side, verdict)),
                aspect,
                effect(rule.path("effect")),
                demanded(traits, side)));
    }

    private static String title(String form, String noun) {
        return form.replace("{noun}", noun)
                .replace("{Noun}", noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1));
    }

    private void forEachSide(KeywordRules.Made made) {
        for (Side side : made.sides()) {
            Verdict verdict = made.verdict(side);
            add(new Rule(
                    made.id(side),
                    made.title(),
                    side,
                    verdict,
                    made.sides().contains(other(side)) ? made.id(other(side)) : null,
                    made.noMirror(),
                    made.summary(),
                    usual(hits, side, verdict),
                    usual(remedies, side, verdict),
                    made.name(),
                    effect(made.effect()),
                    demanded(traits(made.traits()), side)));
            schemaRules.put(name(side) + " " + made.keyword() + " " + made.change(), made.id(side));
        }
    }

    private void add(Rule rule) {
        rules.putIfAbsent(rule.id(), rule);
    }

    private static String usual(Map<String, String> texts, Side side, Verdict verdict) {
        return texts.getOrDefault(RuleCatalogue.key(side, verdict), "");
    }

    private static Effect effect(JsonNode name) {
        return Effect.valueOf(name.asString("change").toUpperCase(Locale.ROOT));
    }

    private static Set<Trait> traits(JsonNode names) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        names.forEach(name -> traits.add(
                Trait.valueOf(name.asString().toUpperCase(Locale.ROOT).replace('-', '_'))));
        return traits;
    }

    /** What servers demand of callers; what servers must send themselves is no demand. */
    private static Set<Trait> demanded(Set<Trait> traits, Side side) {
        if (side == Side.RESPONSE) {
            traits.remove(Trait.DEMAND);
        }
        return traits;
    }

    private static Side other(Side side) {
        return side == Side.REQUEST ? Side.RESPONSE : Side.REQUEST;
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() ? null : node.asString();
    }
}
