package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Generates from contracts with one unusual thing each, and compiles what comes out. */
class LegalContractsTest {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Things, version: 1.0.0}
            paths:
              /thing:
                get:
                  operationId: getThing
                  tags: [things]
                  summary: Read
                  responses:
                    '200':
                      description: Read.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
            components:
              schemas:
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members", "secrets", "writableMembers", "toString", "toJson", "hashCode", "equals", "getClass", "notify",
                "notifyAll", "wait", "isSensitive", "isServerOwned", "jsonValue"
            })
    void shouldHaveAMethodForAPropertyThatIsCalledLikeAMethodOfJava(String name) throws Exception {
        try (URLClassLoader classes = compiled(thing(name, "{type: string}"))) {
            Class<?> thing = classes.loadClass("dev.assistantapi.client.model.Thing");
            Object set = thing.getMethod(name + "_", String.class)
                    .invoke(thing.getConstructor().newInstance(), "x");

            assertThat(set).hasToString("Thing{\"" + name + "\":\"x\"}");
            assertThat(thing.getMethod(name + "_").invoke(set)).isEqualTo(java.util.Optional.of("x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"byte", "binary"})
    void shouldShowEncodedBytesAsTheTextThatTheyAre(String format) throws Exception {
        try (URLClassLoader classes = compiled(thing("data", "{type: string, format: " + format + "}"))) {
            Class<?> thing = classes.loadClass("dev.assistantapi.client.model.Thing");
            Object set = thing.getMethod("data", String.class)
                    .invoke(thing.getConstructor().newInstance(), "aGk=");

            assertThat(thing.getMethod("data").invoke(set)).isEqualTo(java.util.Optional.of("aGk="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Optional", "Decoders", "JsonObject", "JsonMembers", "OpenEnum"})
    void shouldHaveAClassForASchemaThatIsCalledLikeAClassOfOurs(String schema) throws Exception {
        String contract = thing("other", "{$ref: '#/components/schemas/" + schema + "'}")
                + "    " + schema + ": {type: object, properties: {name: {type: string}}}\n";

        try (URLClassLoader classes = compiled(contract)) {
            assertThat(classes.loadClass("dev.assistantapi.client.model." + schema + "_"))
                    .hasPublicMethods("name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"other_value", "OTHER_VALUE"})
    void shouldHaveAConstantForAValueThatIsCalledLikeTheUnknownOne(String value) throws Exception {
        String contract = thing("kind", "{$ref: '#/components/schemas/Kind'}")
                + "    Kind: {type: string, enum: [a, " + value + "]}\n";

        try (URLClassLoader classes = compiled(contract)) {
            assertThat(classes.loadClass("dev.assistantapi.client.model.Kind").getField("OTHER_VALUE_").get(null))
                    .hasToString(value);
        }
    }

    private static String thing(String property, String schema) {
        return CONTRACT + "    Thing: {type: object, properties: {" + property + ": " + schema + "}}\n";
    }

    /** The classes of a contract, the models before those of the present contract. */
    private URLClassLoader compiled(String contract) throws IOException {
        Path file = Files.writeString(folder.resolve("contract.yaml"), contract);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(generated(file))) {
            List<Path> models = sources.filter(source -> source.toString().endsWith(".java")).toList();
            boolean compiles = compiler.getTask(
                            errors,
                            files,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(models))
                    .call();
            assertThat(compiles).as(errors.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private Path generated(Path contract) {
        Path templates = Path.of("src/main/openapi-templates").toAbsolutePath();
        Path out = folder.resolve("generated");
        CodegenConfigurator options = CodegenConfigurator.fromFile(
                        templates.resolve("generator.yaml").toString())
                .setInputSpec(contract.toString())
                .setOutputDir(out.toString())
                .setTemplateDir(templates.toString());
        PrintStream console = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        try {
            new DefaultGenerator().opts(options.toClientOptInput()).generate();
        } finally {
            // The generator prints a banner, whatever it is told.
            System.setOut(console);
        }
        return out.resolve("src/main/java");
    }
}
