package dev.assistantapi.contract.corpus.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.corpus.oracle.IndependentValidator;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.schema.ValueForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Random schemas as bodies of whole contracts: the contracts are judged as the schemas are, and show the same evidence. */
class RandomContractsTests {

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void shouldJudgeContractsAsTheirSchemas() {
        List<String> wrong = new ArrayList<>();

        for (int i = 0; i < 300; i++) {
            RandomPair pair = RandomPair.draw(new Universe(new SplittableRandom(seed + i * 0x9E3779B97F4A7C15L)))
                    .asBody();
            Verdict schemas = pair.compare(ValueForm.JSON).stream()
                    .map(difference -> Verdict.valueOf(difference.outcome().name()))
                    .reduce(Verdict.NONE, Verdict::or);
            ComparisonResult contracts =
                    new ContractComparison().compare(parse("old", pair.before()), parse("new", pair.after()));
            if (contracts.verdict() != schemas) {
                wrong.add("\nschemas " + schemas + ", contracts " + contracts.verdict() + ": " + pair + "\n"
                        + contracts.findings());
            }
            contracts.findings().forEach(finding -> check(finding, pair, wrong));
        }

        assertThat(wrong).as("mistakes; -Dseed=%s draws the same pairs", seed).isEmpty();
    }

    private static void check(Finding finding, RandomPair pair, List<String> wrong) {
        if (finding.verdict() != Verdict.BREAKING) {
            return;
        }
        if (finding.witness() == null || finding.witness().value() == null) {
            wrong.add("\nbreaking without a witness: " + finding + " of " + pair);
        } else if (!new IndependentValidator(pair.schema(pair.producer()))
                        .accepts(finding.witness().value())
                || new IndependentValidator(pair.schema(pair.consumer()))
                        .accepts(finding.witness().value())) {
            wrong.add("\nthe witness does not tell the contracts apart: " + finding + " of " + pair);
        }
    }

    private static OpenApi parse(String name, JsonNode contract) {
        return OpenApi.parse(name + ".json", contract.toString().getBytes(StandardCharsets.UTF_8));
    }
}
