package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of pacts. */
class PactWriterTests {

    @TempDir
    private Path folder;

    @Test
    void shouldKeepNoStaleInteraction() {
        PactWriter pacts = PactWriter.ofToday(folder);
        pacts.replaceBy(pact("stale", "kept"));

        pacts.replaceBy(pact("kept", "new"));

        assertThat(PactFile.below(folder))
                .singleElement()
                .satisfies(pact -> assertThat(pact.interactions())
                        .extracting(Interaction::description)
                        .containsExactly("kept", "new"));
    }

    @Test
    void shouldKeepNoStalePactButThoseOfReleases() throws IOException {
        Files.createDirectories(folder.resolve("released/1.0.0"));
        Files.writeString(folder.resolve("released/1.0.0/client.json"), "{}");
        Files.writeString(folder.resolve("stale.json"), "{\"consumer\": {\"name\": \"consumer\"}}");
        Files.writeString(folder.resolve("foreign.json"), "{\"consumer\": {\"name\": \"another\"}}");
        Files.writeString(folder.resolve("notes.json"), "no JSON");

        PactWriter.ofToday(folder).replaceBy(pact("new"));

        assertThat(folder.resolve("stale.json")).doesNotExist();
        assertThat(folder.resolve("foreign.json")).exists();
        assertThat(folder.resolve("notes.json")).exists();
        assertThat(folder.resolve("released/1.0.0/client.json")).exists();
    }

    @Test
    void shouldTouchNoPactOfAnotherConsumer() throws IOException {
        Path loose = Files.writeString(folder.resolve("web-shop-assistant-server.json"), "{\"loose\":true}");
        Path foreign = Files.writeString(
                Files.createDirectories(folder.resolve("web-shop")).resolve("pact.json"), "{\"foreign\":true}");
        Path own = folder.resolve("assistant-client");

        PactWriter.ofToday(own).replaceBy(pact("first"));
        PactWriter.ofToday(own).replaceBy(pact("second"));

        assertThat(loose).hasContent("{\"loose\":true}");
        assertThat(foreign).hasContent("{\"foreign\":true}");
        assertThat(own).isDirectoryContaining("glob:**.json");
    }

    @Test
    void shouldWriteOwnPactsBesideThoseOfOthers() {
        assertThat(PactPaths.of(ConsumerPactTests.CONSUMER)).isDirectory();
        assertThat(PactPaths.of(ConsumerPactTests.CONSUMER).getParent()).isEqualTo(PactPaths.folder());
    }

    @Test
    void shouldFailWithoutAFolder() {
        assertThatThrownBy(() -> PactFile.below(folder.resolve("missing"))).hasMessageContaining("There is no folder");
    }

    @Test
    void shouldFailWithoutAPact() {
        assertThatThrownBy(() -> PactFile.below(folder)).hasMessageContaining("There is no pact in");
    }

    @Test
    void shouldFailWithAPactThatHasNoInteraction() {
        PactWriter.ofToday(folder).replaceBy(pact());

        assertThatThrownBy(() -> PactFile.below(folder)).hasMessageContaining("has no interaction");
    }

    @Test
    void shouldHaveThePactsOfEveryRelease() throws IOException {
        try (Stream<Path> contracts = Files.list(Path.of("..", "openapi", "released"))) {
            List<String> releases = contracts
                    .map(contract -> contract.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replaceAll("assistant-|\\.yaml", ""))
                    .toList();

            assertThat(releases)
                    .isNotEmpty()
                    .allSatisfy(release -> assertThat(PactFile.below(PactPaths.released(release)))
                            .as("pacts of the client %s; copy those that it was released with", release)
                            .isNotEmpty());
        }
    }

    private static V4Pact pact(String... descriptions) {
        return new V4Pact(
                new Consumer("consumer"),
                new Provider("provider"),
                new ArrayList<>(Stream.of(descriptions)
                        .map(V4Interaction.SynchronousHttp::new)
                        .toList()));
    }
}
