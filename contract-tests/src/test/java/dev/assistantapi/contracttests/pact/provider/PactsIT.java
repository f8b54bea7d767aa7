package dev.assistantapi.contracttests.pact.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

/** The pacts of this repository, those of released clients included, against the server. */
@PactSource(EveryPact.class)
class PactsIT extends ProviderPactVerification {

    @AfterAll
    void shouldHaveVerifiedEveryInteraction() {
        List<String> recorded = PactFile.distinct(PactFile.below(PactPaths.folder())).stream()
                .flatMap(pact -> pact.interactions().stream())
                .map(Interaction::description)
                .toList();

        assertThat(verified())
                .as("interactions that the server has been held to, beside those in the pacts")
                .containsExactlyInAnyOrderElementsOf(recorded);
    }
}
