package dev.assistantapi.contracttests.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutantSampleTests {

    private final List<Mutant> all = Mutants.of(Contract.parse(AssistantContract.source()));
    private final List<Mutant> sample = MutantSample.of(all);

    @Test
    void shouldHaveEveryKindOfChange() {
        assertThat(sample.stream().map(MutantSample::kind).collect(Collectors.toSet()))
                .isEqualTo(all.stream().map(MutantSample::kind).collect(Collectors.toSet()));
    }

    @Test
    void shouldTouchEveryPlaceThatIsEverChanged() {
        assertThat(sample.stream().map(Mutant::place).collect(Collectors.toSet()))
                .isEqualTo(all.stream().map(Mutant::place).collect(Collectors.toSet()));
    }

    @Test
    void shouldBeTheSameInEveryRun() {
        assertThat(MutantSample.of(Mutants.of(Contract.parse(AssistantContract.source()))).stream()
                        .map(Mutant::id))
                .containsExactlyElementsOf(sample.stream().map(Mutant::id).toList());
    }

    @Test
    void shouldCallTwoChangesOfOneKindThatDifferInTheirValueAlone() {
        Mutant one = mutant("/components/schemas/A", "maxLength becomes 3");
        Mutant other = mutant("/components/schemas/B/properties/c", "maxLength becomes 40");

        assertThat(MutantSample.kind(one))
                .isEqualTo(MutantSample.kind(other))
                .isEqualTo("maxLength becomes … in /components/schemas");
    }

    private static Mutant mutant(String place, String description) {
        return new Mutant(place + description, place, description, "", root -> {});
    }
}
