package dev.assistantapi.contract.javaapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a change of this project's contract does to those who compile against the client. */
class JavaApiIT {

    private static final Path CONTRACT = Path.of("assistant.yaml");
    private static final Path CLIENT = Path.of("../client");

    @TempDir
    private static Path folderOfTheReleased;

    private static GeneratedClient released;

    @TempDir
    private Path folder;

    @BeforeAll
    static void generateTheReleasedClient() throws IOException {
        released = GeneratedClient.of(CONTRACT, CLIENT, folderOfTheReleased);
    }

    @ParameterizedTest
    @EnumSource
    void shouldTellWhatAChangeOfTheContractDoesToTheJavaApi(ContractChange change) throws IOException {
        GeneratedClient working = clientAfter(change);

        JavaApiReport report = JavaApiReview.compare(released, working);

        assertThat(report.status()).as("%s", report).isEqualTo(change.status());
        assertThat(report.changes()).extracting(JavaApiIT::inShort).containsAll(change.changes());
        assertThat(report.changes().isEmpty()).isEqualTo(change.changes().isEmpty());
        assertThat(report.changes()).extracting(JavaApiChange::place).doesNotContainNull();
        assertThat(report.messages().isEmpty()).isEqualTo(working.whole().succeeded());
        if (!change.statement().isEmpty()) {
            // The compiler is asked too, so that the comparison is not believed.
            Consumer consumer = new Consumer(change.statement());
            boolean before = consumer.compilesWith(released, folder);
            boolean after = consumer.compilesWith(working, folder);
            assertThat(before).isEqualTo(report.breaksSource());
            assertThat(after).isEqualTo(!report.breaksSource());
        }
    }

    private GeneratedClient clientAfter(ContractChange change) throws IOException {
        Path contract = folder.resolve("assistant.yaml");
        Files.writeString(contract, change.applyTo(Files.readString(CONTRACT)));
        return GeneratedClient.of(contract, CLIENT, folder);
    }

    private static String inShort(JavaApiChange change) {
        String type = Signature.withoutPackages(change.className());
        return (change.member() == null ? type : type + "." + change.member()) + " " + change.change();
    }
}
