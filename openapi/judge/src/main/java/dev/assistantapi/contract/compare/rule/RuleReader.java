package dev.assistantapi.contract.compare.rule;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        catalogue
                .path("keywords")
                .forEach(keyword -> keywords.read(keyword).forEach(made -> {
                    SIDES.forEach(side -> {
                        add(
                                made.id(side),
                                made.title(),
                                side,
                                made.verdict(side),
                                made.id(other(side)),
                                "",
                                made.summary(),
                                null,
                                null);
                        schemaRules.put(name(side) + " " + made.keyword() + " " + made.change(), made.id(side));
                    });
                }));
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
        add(
                rule.path("id").asString(),
                rule.path("title").asString(),
                Side.valueOf(rule.path("side").asString("both").toUpperCase(Locale.ROOT)),
                verdict(rule.path("verdict").asString()),
                text(rule.path("mirror")),
                rule.path("noMirror").asString(""),
                rule.path("summary").asString(),
                text(rule.path("hits")),
                text(rule.path("remedy")));
    }

    private void forEachNoun(JsonNode rule) {
        for (JsonNode noun : rule.path("nouns")) {
            String word = noun.asString();
            String change = rule.path("change").asString();
            for (Side side : SIDES) {
                JsonNode own = rule.path(name(side));
                String title = rule.path("title")
                        .asString()
                        .replace("{noun}", word)
                        .replace("{Noun}", word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
                add(
                        name(side) + "-" + word + "-" + change,
                        title,
                        side,
                        verdict(own.path("verdict").asString()),
                        name(other(side)) + "-" + word + "-" + change,
                        "",
                        rule.path("summary").asString(),
                        text(own.path("hits")),
                        text(own.path("remedy")));
            }
        }
    }

    private void add(
            String id,
            String title,
            Side side,
            Verdict verdict,
            @Nullable String mirror,
            String noMirror,
            String summary,
            @Nullable String hit,
            @Nullable String remedy) {
        String key = RuleCatalogue.key(side, verdict);
        rules.putIfAbsent(
                id,
                new Rule(
                        id,
                        title,
                        side,
                        verdict,
                        mirror,
                        noMirror,
                        summary,
                        hit == null ? hits.getOrDefault(key, "") : hit,
                        remedy == null ? remedies.getOrDefault(key, "") : remedy));
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

    static Verdict verdict(String text) {
        return Verdict.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
