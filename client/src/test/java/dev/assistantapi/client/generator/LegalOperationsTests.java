package dev.assistantapi.client.generator;

import static dev.assistantapi.client.generator.Reflection.call;
import static dev.assistantapi.client.generator.Reflection.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What contracts may say around their schemas: the client compiles, and its operations are those that there were. */
class LegalOperationsTests {

    private static EchoServer server;
    private static ContractCompiler compiler;

    /** A change of a contract (RFC 7396). */
    record Case(String title, JsonNode patch) {

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(new YAMLMapper()
                .readValue(Files.readString(Path.of("src/test/resources/legal-operations.yaml")), Case[].class));
    }

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = new EchoServer();
        compiler = ContractCompiler.strict(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldHaveTheOperationsOfTheAssistant(Case change) throws Exception {
        JsonNode contract = JsonMapper.shared().readTree(LegalContract.withParameters(Map.of()));
        merge((ObjectNode) contract, change.patch());
        URI address = server.serve(contract.toString());
        try (CompiledClient generated = compiler.client(contract.toString());
                AutoCloseable client = Reflection.client(generated, address)) {
            Object assistant = callStatic(generated.model("CreateAssistant"), "fromJson", "{\"value\":\"a\"}");

            Object created = call(client, "create", assistant);

            assertThat(created).hasToString("Assistant{\"value\":\"a\"}");
            assertThat(call(client, "get", "1")).isEqualTo(created);
            assertThat(call(client, "delete", "1")).isEqualTo(created);
        }
    }

    private static void merge(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                target.remove(member.getKey());
            } else if (member.getValue().isObject()) {
                merge(target.withObjectProperty(member.getKey()), member.getValue());
            } else {
                target.set(member.getKey(), member.getValue());
            }
        });
    }
}
