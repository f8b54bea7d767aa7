package dev.assistantapi.contract.javaapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.contract.review.result.JavaApiChange;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.JavaApiStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaApiReportTests {

    private static final JavaApiChange REMOVED = new JavaApiChange(
            "dev.assistantapi.client.AssistantFilter",
            "limit(Integer)",
            "METHOD_REMOVED",
            false,
            false,
            "/components/parameters/Limit",
            "AssistantFilter.limit(Integer) is gone.");

    private static final JavaApiChange ADDED = new JavaApiChange(
            "dev.assistantapi.client.model.Mood", null, "CLASS_ADDED", true, true, null, "Mood is new.");

    @TempDir
    private Path folder;

    @Test
    void shouldReadWhatItWrote() throws IOException {
        JavaApiReport report = report(JavaApiStatus.SOURCE_INCOMPATIBLE, REMOVED, ADDED);
        Path file = folder.resolve("review/java-api.json");

        report.write(file);

        assertThat(JavaApiReport.read(file)).isEqualTo(report);
    }

    @Test
    void shouldWriteTheNamesThatOtherToolsRead() throws IOException {
        Path file = folder.resolve("java-api.json");

        report(JavaApiStatus.SOURCE_INCOMPATIBLE, REMOVED).write(file);

        assertThat(file)
                .content()
                .contains("\"status\" : \"source-incompatible\"", "\"from\" : \"1.0.0\"", "\"to\" : \"2.0.0\"")
                .contains("\"class\" : \"dev.assistantapi.client.AssistantFilter\"", "\"member\" : \"limit(Integer)\"")
                .contains("\"sourceCompatible\" : false", "\"binaryCompatible\" : false", "\"messages\" : [ ]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "{\"status\":\"fine\"}", "{\"status\":\"unchanged\",\"changes\":null}"})
    void shouldNameTheFileThatIsNoReport(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("java-api.json"), text);

        assertThatThrownBy(() -> JavaApiReport.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("java-api.json");
    }

    @Test
    void shouldTellABreakFromGrowth() {
        assertThat(report(JavaApiStatus.UNCHANGED)).returns(false, JavaApiReport::breaksSource);
        assertThat(report(JavaApiStatus.UNCHANGED)).returns(false, JavaApiReport::grows);
        assertThat(report(JavaApiStatus.COMPATIBLE, ADDED)).returns(false, JavaApiReport::breaksSource);
        assertThat(report(JavaApiStatus.COMPATIBLE, ADDED)).returns(true, JavaApiReport::grows);
        assertThat(report(JavaApiStatus.SOURCE_INCOMPATIBLE, REMOVED)).returns(true, JavaApiReport::breaksSource);
        assertThat(report(JavaApiStatus.SOURCE_INCOMPATIBLE, REMOVED)).returns(false, JavaApiReport::grows);
    }

    private static JavaApiReport report(JavaApiStatus status, JavaApiChange... changes) {
        return new JavaApiReport(status, "1.0.0", "2.0.0", List.of(changes), List.of());
    }
}
