package dev.assistantapi.contracttests.pact.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contracttests.pact.check.BadPact;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pacts and provider states that would be passed over in silence. */
class SkippedInteractionsTests {

    private final List<PactFile> pacts = PactFile.below(PactPaths.folder());

    @Test
    void shouldFindNone() {
        assertThat(SkippedInteractions.find(pacts, ProviderStates.class)).isEmpty();
    }

    @Test
    void shouldFindAStateThatNobodyMakes() {
        PactFile orphan = BadPact.with("/interactions/0/providerStates/0", "{\"name\": \"a full moon\"}");

        assertThat(SkippedInteractions.find(and(orphan), ProviderStates.class))
                .singleElement()
                .asString()
                .contains("bad.json", BadPact.first().description(), "a full moon", "add it to ProviderStates");
    }

    @Test
    void shouldFindAStateThatNobodyAsksFor() {
        List<PactFile> first = List.of(new PactFile("one.json", List.of(BadPact.first())));

        assertThat(SkippedInteractions.find(first, ProviderStates.class))
                .isNotEmpty()
                .allMatch(message ->
                        message.matches("ProviderStates makes the state .*, which no interaction asks for.*"));
    }

    @Test
    void shouldFindAPendingInteraction() {
        PactFile pending = BadPact.with("/interactions/0/pending", "true");

        assertThat(SkippedInteractions.find(and(pending), ProviderStates.class))
                .singleElement()
                .asString()
                .contains("is pending");
    }

    private List<PactFile> and(PactFile bad) {
        List<PactFile> all = new ArrayList<>(pacts);
        all.add(bad);
        return all;
    }
}
