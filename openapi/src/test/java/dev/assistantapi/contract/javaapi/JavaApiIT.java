package dev.assistantapi.contract.javaapi;

import static dev.assistantapi.contract.review.result.JavaApiStatus.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.assistantapi.contract.review.result.JavaApiChange;
import dev.assistantapi.contract.review.result.JavaApiReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of this project's contract does to those who compile against the client. */
class JavaApiIT {

    private static final Path CONTRACT = Path.of("assistant.yaml");
    private static final ClientSources CLIENT =
            new ClientSources(Path.of("../client/src/main/openapi-templates"), Path.of("../client/src/main/java"));

    @TempDir
    private static Path folderOfTheReleased;

    private static GeneratedClient released;

    @TempDir
    private Path folder;

    @BeforeAll
    static void generateTheReleasedClient() throws IOException {
        released = GeneratedClient.of(CONTRACT, CLIENT, folderOfTheReleased);
        // Otherwise every case would fail for the one reason that the report of this build gives already.
        assumeThat(released.whole().errors()).isEmpty();
    }

    @Test
    void shouldFindNothingInWhatJavaDoesNotShow() throws IOException {
        GeneratedClient working = clientAfter(changesThatJavaDoesNotShow());

        JavaApiReport report = JavaApiReview.compare(released, working);

        assertThat(report.status()).as("%s", report).isEqualTo(UNCHANGED);
        assertThat(report.changes()).isEmpty();
        assertThat(report.messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changesOfTheJavaApi")
    void shouldTellWhatAChangeOfTheContractDoesToTheJavaApi(ContractChange change) throws IOException {
        GeneratedClient working = clientAfter(List.of(change));

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

    private static Stream<ContractChange> changesOfTheJavaApi() {
        return Stream.of(ContractChange.values()).filter(change -> change.status() != UNCHANGED);
    }

    private static List<ContractChange> changesThatJavaDoesNotShow() {
        return Stream.of(ContractChange.values())
                .filter(change -> change.status() == UNCHANGED)
                .toList();
    }

    private GeneratedClient clientAfter(List<ContractChange> changes) throws IOException {
        String text = Files.readString(CONTRACT);
        for (ContractChange change : changes) {
            text = change.applyTo(text);
        }
        Path contract = Files.writeString(folder.resolve("assistant.yaml"), text);
        return GeneratedClient.of(contract, CLIENT, folder);
    }

    private static String inShort(JavaApiChange change) {
        String type = Signature.withoutPackages(change.className());
        return (change.member() == null ? type : type + "." + change.member()) + " " + change.change();
    }
}
