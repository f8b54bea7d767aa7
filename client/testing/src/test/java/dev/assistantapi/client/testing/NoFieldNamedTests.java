package dev.assistantapi.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

/** The contract is the only place where a field of the assistant is written. */
class NoFieldNamedTests {

    @Test
    void shouldNameNoFieldInTheCode() throws IOException {
        JsonPointer properties = JsonPointer.compile("/components/schemas/Assistant/properties");
        List<String> fields = new ArrayList<>(
                Contract.parse(AssistantContract.source()).at(properties).propertyNames());

        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }

        assertThat(fields)
                .hasSizeGreaterThan(20)
                .allSatisfy(field -> assertThat(code.toString()).doesNotContain('"' + field + '"'));
    }
}
