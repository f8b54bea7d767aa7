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
        Path contract = folder.resolve("assistant.yaml");
        Files.writeString(contract, change.applyTo(Files.readString(CONTRACT)));

        JavaApiReport report = JavaApiReview.compare(released, GeneratedClient.of(contract, CLIENT, folder));

        assertThat(report.status()).as("%s", report).isEqualTo(change.status);
        assertThat(report.changes()).extracting(JavaApiIT::inShort).containsAll(change.expected);
        assertThat(report.changes().isEmpty()).isEqualTo(change.expected.isEmpty());
        assertThat(report.messages().isEmpty()).isEqualTo(change.status != JavaApiStatus.DOES_NOT_COMPILE);
    }

    private static String inShort(JavaApiChange change) {
        String type = Signature.withoutPackages(change.className());
        return (change.member() == null ? type : type + "." + change.member()) + " " + change.change();
    }
}
