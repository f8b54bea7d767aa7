package dev.assistantapi.contract.compare.rule;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes the rules about a keyword of schemas: one for each of its changes. */
final class KeywordRules {

    private final JsonNode sentences;

    KeywordRules(JsonNode sentences) {
        this.sentences = sentences;
    }

    /** A rule of both sides, or of one. */
    record Made(
            String keyword,
            String change,
            String name,
            String title,
            Verdict request,
            Verdict response,
            String summary,
            JsonNode effect,
            JsonNode traits,
            Set<Side> sides,
            String noMirror) {

        String id(Side side) {
            return side.name().toLowerCase(Locale.ROOT) + "-" + name;
        }

        Verdict verdict(Side side) {
            return side == Side.REQUEST ? request : response;
        }
    }

    List<Made> read(JsonNode keyword) {
        List<Made> made = new ArrayList<>();
        keyword.path("tightens")
                .forEach(change -> made.add(make(keyword, change.asString(), Verdict.BREAKING, Verdict.COMPATIBLE)));
        keyword.path("relaxes")
                .forEach(change -> made.add(make(keyword, change.asString(), Verdict.COMPATIBLE, Verdict.BREAKING)));
        keyword.path("either")
                .forEach(change -> made.add(make(keyword, change.asString(), Verdict.BREAKING, Verdict.BREAKING)));
        return made;
    }

    private Made make(JsonNode keyword, String change, Verdict request, Verdict response) {
        String word = keyword.path("keyword").asString();
        String noun = keyword.path("noun").asString("`" + word + "`");
        String general = sentences.path(change).asString("").replace("{noun}", noun);
        String name = keyword.path("name").asString(word) + "-" + change;
        return new Made(
                word,
                change,
                keyword.path("names").path(change).asString(name),
                word + " " + change,
                verdict(keyword, "requestVerdicts", change, request),
                verdict(keyword, "responseVerdicts", change, response),
                keyword.path("summaries").path(change).asString(general),
                keyword.path("effects").path(change),
                keyword.path("traits").path(change),
                sides(keyword.path("sides")),
                keyword.path("noMirror").asString(""));
    }

    private static Set<Side> sides(JsonNode names) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        names.forEach(name -> sides.add(Side.valueOf(name.asString().toUpperCase(Locale.ROOT))));
        return sides.isEmpty() ? EnumSet.of(Side.REQUEST, Side.RESPONSE) : sides;
    }

    private static Verdict verdict(JsonNode keyword, String side, String change, Verdict usual) {
        String own =
                keyword.path(side).path(change).asString(keyword.path("verdict").asString(usual.text()));
        return Verdict.of(own);
    }
}
