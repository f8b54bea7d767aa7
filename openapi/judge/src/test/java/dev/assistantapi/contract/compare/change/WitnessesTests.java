package dev.assistantapi.contract.compare.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.Compared;
import dev.assistantapi.contract.compare.check.MessageCheck;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.document.operation.Address;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a witness is said to show is checked, and what does not hold is said to be undecided. */
class WitnessesTests {

    private static final String CONTRACT =
            "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n";

    private final MessageCheck check = new MessageCheck(Compared.parse("a.yaml", CONTRACT));
    private final MessageCheck other = new MessageCheck(Compared.parse("b.yaml", CONTRACT.replace("/a:", "/b:")));

    private static Change breaking(Message message) {
        Pair nowhere = new Pair(
                Compared.parse("a.yaml", CONTRACT).root(),
                Compared.parse("b.yaml", CONTRACT).root());
        return Change.of(RuleCatalogue.all().rule("operation-removed"), Place.path("/a"), nowhere, "GET /a")
                .shownBy(() -> Evidence.of(message, Witness.Side.OLD));
    }

    private static Message get(String path) {
        return new Message(Address.path(path, "GET"), path, 0, List.of(), Set.of(), null, null, null);
    }

    @Test
    void shouldKeepAWitnessThatHolds() {
        Witnesses.Outcome outcome = new Witnesses(check, other).check(breaking(get("/a")));

        assertThat(outcome.witness().message()).isEqualTo("GET /a");
        assertThat(outcome.witness().reason())
                .isEqualTo("The new contract refuses it: it has no operation for GET /a.");
    }

    @Test
    void shouldNotKeepAWitnessThatBothAccept() {
        assertThat(new Witnesses(check, check).check(breaking(get("/a"))).reason())
                .endsWith("the new contract accepts it too");
    }

    @Test
    void shouldNotKeepAWitnessThatBothRefuse() {
        assertThat(new Witnesses(check, other).check(breaking(get("/c"))).reason())
                .endsWith("the old contract refuses it too: it has no operation for GET /c");
    }

    @Test
    void shouldSayThatItIsUndecidedWhenARemovedPathIsCoveredByAnother() {
        String both =
                "/a/mine: {get: {responses: {'200': {description: d}}}}\n/a/{id}: {get: {responses: {'200': {description: d}}}}\n";
        String one = "/a/{id}: {get: {responses: {'200': {description: d}}}}\n";

        Finding finding = Compared.paths(both, one).findings().get(0);

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(finding.reason()).endsWith("the new contract accepts it too");
        assertThat(finding.witness()).isNull();
    }
}
