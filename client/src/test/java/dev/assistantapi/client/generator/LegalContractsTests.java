package dev.assistantapi.client.generator;

import static dev.assistantapi.client.generator.Reflection.call;
import static dev.assistantapi.client.generator.Reflection.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contracts with one unusual thing each: their clients are generated, compiled, and used with a server of the same contract. */
class LegalContractsTests {

    private static EchoServer server;
    private static ContractCompiler compiler;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = new EchoServer();
        compiler = new ContractCompiler(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.generator.LegalContract#all")
    void shouldHaveMethodsForEveryPropertyThatReadWhatTheyWrite(LegalContract contract) throws Exception {
        URI address = server.serve(contract.text());
        try (CompiledClient generated = compiler.client(contract.text());
                AutoCloseable client = Reflection.client(generated, address)) {
            for (Map<String, Object> example : contract.examples()) {
                JsonNode json = JsonMapper.shared().valueToTree(example);

                Object read = callStatic(generated.model("CreateAssistant"), "fromJson", json.toString());
                Object built = copy(contract, read, generated.model("CreateAssistant"), example);
                Object created = call(client, "create", built);
                Object update = copy(contract, created, generated.model("UpdateAssistant"), example);
                Object updated = call(client, "update", "1", update);

                assertThat(JsonMapper.shared().readTree((String) call(updated, "toJson")))
                        .isEqualTo(json);
            }
        }
    }

    @Test
    void shouldMakeWhatIsSentThoughOnlyTheServerSetsARequiredProperty() throws Exception {
        String schema =
                "{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"readOnly\":true},\"a\":{}}}";
        String contract = LegalContract.withParameters(Map.of(
                "CreateAssistant", JsonMapper.shared().readTree(schema),
                "Assistant", JsonMapper.shared().readTree(schema)));

        try (CompiledClient generated = compiler.client(contract)) {
            Object read = callStatic(generated.model("Assistant"), "fromJson", "{\"id\":1,\"a\":2}");

            assertThat(callStatic(generated.model("CreateAssistant"), "from", read))
                    .isEqualTo(call(
                            generated.model("CreateAssistant").getConstructor().newInstance(), "a", 2));
            assertThat(generated.model("Assistant").getConstructors()).isEmpty();
        }
    }

    /** Another object with the values of one, taken out and put in by the typed methods. */
    private static Object copy(LegalContract contract, Object from, Class<?> model, Map<String, Object> example)
            throws Exception {
        Object copy = model.getConstructor().newInstance();
        for (String property : example.keySet()) {
            String name = contract.method(property);
            Method getter = from.getClass().getMethod(name);
            assertThat(Reflection.type(getter))
                    .as(property)
                    .isEqualTo(contract.types().get(property));
            Object value = getter.invoke(from);
            if (example.get(property) == null) {
                assertThat(value).as(property).isEqualTo(Optional.empty());
                copy = call(copy, "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            } else {
                copy = call(copy, name, value(value, getter, from));
            }
        }
        return copy;
    }

    private static Object value(Object got, Method getter, Object from) {
        return got instanceof Optional<?> optional
                ? optional.orElseThrow(() -> new AssertionError(getter + " is empty for " + from))
                : got;
    }
}
