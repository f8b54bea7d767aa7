package dev.assistantapi.contract.review.report.machine;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules that a SARIF file refers to, each with its help. */
final class SarifRules {

    private final Map<String, ObjectNode> rules = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    private SarifRules() {}

    static SarifRules of(Review review) {
        Map<String, Rule> catalogue =
                RuleCatalogue.all().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        SarifRules rules = new SarifRules();
        for (ReviewedFinding change : review.changes()) {
            Finding finding = change.finding();
            Rule rule = catalogue.get(finding.rule());
            rules.add(finding.rule(), rule == null ? words(finding.rule()) : rule.title(), finding.remedy());
        }
        if (review.gate() != null) {
            review.gate()
                    .failures()
                    .forEach(failure -> rules.add(failure.rule(), words(failure.rule()), failure.remedy()));
        }
        return rules;
    }

    private void add(String id, String title, String remedy) {
        if (rules.containsKey(id)) {
            return;
        }
        ObjectNode rule = ReportJson.object().put("id", id);
        rule.putObject("shortDescription").put("text", title);
        rule.putObject("help").put("text", remedy.isEmpty() ? "Nothing is to be done." : remedy);
        rules.put(id, rule);
        ids.add(id);
    }

    ArrayNode json() {
        return ReportJson.array(rules.values(), rule -> rule);
    }

    ObjectNode result(String rule, String level, String message) {
        ObjectNode result = ReportJson.object()
                .put("ruleId", rule)
                .put("ruleIndex", ids.indexOf(rule))
                .put("level", level);
        result.putObject("message").put("text", message);
        return result;
    }

    private static String words(String id) {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
