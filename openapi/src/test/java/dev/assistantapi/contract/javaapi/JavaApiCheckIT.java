package dev.assistantapi.contract.javaapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.JavaApiStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaApiCheckIT {

    private static final ClientSources CLIENT =
            new ClientSources(Path.of("../client/src/main/openapi-templates"), Path.of("../client/src/main/java"));

    @TempDir
    private Path openapi;

    @TempDir
    private Path work;

    private String contract;

    @BeforeEach
    void copyTheContract() throws IOException {
        contract = Files.readString(Path.of("assistant.yaml"));
        Files.createDirectory(openapi.resolve("released"));
        write("assistant.yaml", contract);
    }

    @Test
    void shouldGenerateNothingWhenTheContractIsTheReleasedOne() throws IOException {
        write("released/assistant-1.0.0.yaml", contract);

        JavaApiReport report = check(CLIENT);

        assertThat(report)
                .isEqualTo(new JavaApiReport(JavaApiStatus.UNCHANGED, "1.0.0", "1.0.0", List.of(), List.of()));
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void shouldCompareWithTheNewestRelease() throws IOException {
        write("released/assistant-1.9.0.yaml", "no contract");
        write("released/assistant-1.10.0.yaml", contract);

        assertThat(check(CLIENT).from()).isEqualTo("1.10.0");
    }

    @Test
    void shouldCompareOnlyWhatIsGeneratedNow() throws IOException {
        write("released/assistant-1.0.0.yaml", contract);
        write("assistant.yaml", ContractChange.FILTER_ADDED.applyTo(contract));
        Path leftover = Files.createDirectories(work.resolve("working/sources/src/main/java"))
                .resolve("Leftover.java");
        Files.writeString(leftover, "no Java");

        JavaApiReport report = check(CLIENT);

        assertThat(report.changes()).as("%s", report).singleElement().satisfies(change -> {
            assertThat(change.text()).isEqualTo("AssistantFilter.named(String) is new.");
            assertThat(change.place()).isEqualTo("/paths/~1assistant/get/parameters/1");
        });
    }

    @Test
    void shouldSayThatTheTemplatesDoNotKnowWhatTheContractSays(@TempDir Path client) throws IOException {
        copy(CLIENT.templates(), client);
        Path template = client.resolve("object.mustache");
        Files.writeString(template, Files.readString(template) + "no Java");
        write("released/assistant-1.0.0.yaml", contract);
        write("assistant.yaml", ContractChange.FIELD_ADDED.applyTo(contract));

        JavaApiReport report = check(new ClientSources(client, CLIENT.handWritten()));

        assertThat(report.status()).isEqualTo(JavaApiStatus.DOES_NOT_COMPILE);
        assertThat(report.messages()).first().asString().contains("openapi-templates");
        assertThat(report.messages()).anyMatch(message -> message.startsWith("Assistant.java:"));
    }

    @Test
    void shouldSayThatNothingIsReleased() throws IOException {
        assertThat(check(CLIENT)).returns(JavaApiStatus.NOT_COMPARED, JavaApiReport::status);
        assertThat(check(CLIENT).messages()).containsExactly("There is no released contract to compare with.");
    }

    @Test
    void shouldSayWhichContractIsUnusable() throws IOException {
        write("released/assistant-1.0.0.yaml", "no contract");

        JavaApiReport report = check(CLIENT);

        assertThat(report.status()).isEqualTo(JavaApiStatus.NOT_COMPARED);
        assertThat(report.messages())
                .singleElement()
                .asString()
                .startsWith("No client can be generated from assistant-1.0.0.yaml: ");
    }

    @Test
    void shouldSayThatThereIsNoClient() throws IOException {
        write("released/assistant-1.0.0.yaml", "no contract");

        JavaApiReport report = check(new ClientSources(openapi.resolve("client"), openapi.resolve("client")));

        assertThat(report.status()).isEqualTo(JavaApiStatus.NOT_COMPARED);
        assertThat(report.messages()).singleElement().asString().startsWith("There is no client in ");
    }

    private JavaApiReport check(ClientSources client) throws IOException {
        return new JavaApiCheck(openapi.resolve("assistant.yaml"), openapi.resolve("released"), client, work).run();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(openapi.resolve(name), text);
    }
}
