package dev.assistantapi.client.generator;

import static dev.assistantapi.client.generator.Reflection.call;
import static dev.assistantapi.client.generator.Reflection.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Query parameters of every type and style: their methods are generated, compiled and used. */
class LegalParametersTests {

    private static final Map<String, Object> SCHEMAS = Map.of(
            "Kind", Map.of("type", "string", "enum", List.of("a-b", "c")),
            "Range",
                    Map.of(
                            "type",
                            "object",
                            "properties",
                            Map.of("from", Map.of("type", "integer"), "to", Map.of("type", "integer"))));

    private static EchoServer server;
    private static ContractCompiler compiler;

    /** A query parameter, a value, and the query that they make; the method is named as the parameter unless it is given. */
    record Case(String title, Map<String, Object> parameter, JsonNode value, String java, String query, String method) {

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(new YAMLMapper()
                .readValue(Files.readString(Path.of("src/test/resources/legal-parameters.yaml")), Case[].class));
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
    void shouldSendTheParameterAsTheContractSays(Case parameter) throws Exception {
        String contract = LegalContract.withParameters(SCHEMAS, "listAssistants", parameter.parameter());
        URI address = server.serve(contract);
        try (CompiledClient generated = compiler.client(contract);
                AutoCloseable client = Reflection.client(generated, address)) {
            Object filter = generated.type("AssistantFilter").getConstructor().newInstance();

            Method method = setter(filter, parameter);
            Object set = method.invoke(filter, argument(generated, parameter.java(), parameter.value()));
            ((Iterable<?>) call(client, "list", set)).forEach(each -> {});

            assertThat(server.lastQuery(address)).isEqualTo(parameter.query());
            assertThat(method.isAnnotationPresent(Deprecated.class))
                    .isEqualTo(Boolean.TRUE.equals(parameter.parameter().get("deprecated")));
        }
    }

    @Test
    void shouldHaveTheParametersOfEachOperationApart() throws Exception {
        Map<String, Object> parameter = Map.of("name", "expand", "schema", Map.of("type", "string"));
        String contract =
                LegalContract.withParameters(SCHEMAS, "getAssistant", parameter, "updateAssistant", parameter);
        URI address = server.serve(contract);
        try (CompiledClient generated = compiler.client(contract);
                AutoCloseable client = Reflection.client(generated, address)) {
            Object none = callStatic(generated.type("RequestOptions"), "none");
            Object parameters = generated
                    .type("OperationParameters$GetAssistant")
                    .getConstructor()
                    .newInstance();
            Object options = call(none, "query", call(parameters, "expand", "all"));

            call(client, "get", "1", options);

            assertThat(server.lastQuery(address)).isEqualTo("expand=all");
            assertThat(generated.type("OperationParameters$UpdateAssistant")).hasPublicMethods("expand");
            assertThat(Arrays.stream(generated.type("AssistantFilter").getMethods())
                            .map(Method::getName))
                    .doesNotContain("expand");
            assertThatThrownBy(() -> call(client, "delete", "1", options))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("deleteAssistant takes no query parameters of getAssistant");
        }
    }

    private static Method setter(Object filter, Case parameter) {
        String name =
                parameter.method() == null ? (String) parameter.parameter().get("name") : parameter.method();
        Method setter = Arrays.stream(filter.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getReturnType() == filter.getClass())
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no method " + name));
        assertThat(setter.getGenericParameterTypes()[0].getTypeName().replaceAll("[a-z]+\\.", ""))
                .isEqualTo(parameter.java());
        return setter;
    }

    private static Object argument(CompiledClient generated, String type, JsonNode value) throws Exception {
        if (type.startsWith("List<")) {
            List<Object> items = new java.util.ArrayList<>();
            for (JsonNode item : value) {
                items.add(argument(generated, type.replaceFirst("List<. extends (.*)>", "$1"), item));
            }
            return items;
        }
        return switch (type) {
            case "Kind" -> callStatic(generated.model(type), "of", value.asString());
            case "Range", "ListAssistantsQParameter" -> callStatic(generated.model(type), "fromJson", value.toString());
            case "Instant" -> java.time.Instant.parse(value.asString());
            case "LocalDate" -> java.time.LocalDate.parse(value.asString());
            case "Long" -> value.asLong();
            case "URI" -> URI.create(value.asString());
            default -> JsonMapper.shared().treeToValue(value, Object.class);
        };
    }
}
