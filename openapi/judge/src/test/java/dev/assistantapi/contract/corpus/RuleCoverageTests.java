package dev.assistantapi.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every published rule is met by a pair of the corpus, which {@code rules-met.tsv} names. The file is written anew, from all pairs,
 * with {@code -Drules.rewrite=true}.
 */
class RuleCoverageTests {

    private static final Path MET = Path.of("src/test/resources/corpus/rules-met.tsv");

    @Test
    void shouldMeetEveryRuleByThePairThatIsNamedForIt() throws IOException {
        if (Boolean.getBoolean("rules.rewrite")) {
            rewrite();
        }
        Map<String, CorpusPair> pairs = pairs();
        Map<String, String> named = named();
        List<String> unmet = new ArrayList<>();

        for (Rule rule : RuleCatalogue.all().rules()) {
            CorpusPair pair = pairs.get(named.getOrDefault(rule.id(), ""));
            if (pair == null || !rules(pair).contains(rule.id())) {
                unmet.add(rule.id());
            }
        }

        assertThat(unmet)
                .as(
                        "rules that no pair shows; emit them and add a case to the corpus, or take them out of rules.yaml; then:"
                                + " mvn -pl openapi/judge -am test -Dtest=RuleCoverageTests -Drules.rewrite=true"
                                + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEmpty();
    }

    @Test
    void shouldNameNoRuleThatIsNotPublished() throws IOException {
        assertThat(named().keySet())
                .isSubsetOf(RuleCatalogue.all().rules().stream().map(Rule::id).toList());
    }

    private static Map<String, CorpusPair> pairs() {
        Map<String, CorpusPair> pairs = new LinkedHashMap<>();
        Corpus.pairs().forEach(pair -> pairs.put(pair.toString(), pair));
        return pairs;
    }

    private static Map<String, String> named() throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (String line : Files.readAllLines(MET)) {
            String[] parts = line.split("\t", 2);
            named.put(parts[0], parts[1]);
        }
        return named;
    }

    private static List<String> rules(CorpusPair pair) {
        return new ContractComparison()
                .compare(pair.oldContract(), pair.newContract()).findings().stream()
                        .map(Finding::rule)
                        .toList();
    }

    private static void rewrite() throws IOException {
        Map<String, String> met = new TreeMap<>();
        Corpus.pairs().forEach(pair -> rules(pair).forEach(rule -> met.putIfAbsent(rule, pair.toString())));
        Files.write(
                MET,
                met.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
    }
}
