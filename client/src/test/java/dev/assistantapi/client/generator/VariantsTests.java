package dev.assistantapi.client.generator;

import static dev.assistantapi.client.generator.Reflection.call;
import static dev.assistantapi.client.generator.Reflection.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects that are one of several: by their discriminator, or by what is in them. */
class VariantsTests {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
                Mapped:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator:
                    propertyName: kind
                    mapping: {cat: '#/components/schemas/Cat', tomcat: '#/components/schemas/Cat', dog: Dog}
                Unmapped:
                  anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: 'null'}]
                  discriminator: {propertyName: kind}
                Vehicle:
                  type: object
                  required: [wheels]
                  properties: {wheels: {type: string}, name: {type: string}, asCar: {type: string}}
                  discriminator: {propertyName: wheels}
                Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, properties: {doors: {type: integer}}}]}
                Square: {type: object, properties: {shape: {const: square}, side: {type: integer}}}
                Circle: {type: object, required: [radius], properties: {shape: {const: 'ro"und'}, radius: {type: integer}}}
                Shape: {oneOf: [{$ref: '#/components/schemas/Square'}, {$ref: '#/components/schemas/Circle'}]}
                Either:
                  oneOf:
                    - {type: object, required: [a], properties: {a: {type: string}}}
                    - {type: object, required: [b], properties: {b: {type: string}}}
            """;

    private static CompiledClient client;

    @BeforeAll
    static void generate(@TempDir Path folder) throws Exception {
        client = ContractCompiler.strict(folder).client(CONTRACT);
    }

    @AfterAll
    static void close() throws Exception {
        client.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Mapped,   {\"kind\":\"cat\"},                  asCat",
                "Mapped,   {\"kind\":\"tomcat\"},               asCat",
                "Mapped,   {\"kind\":\"dog\"},                  asDog",
                "Mapped,   {\"kind\":\"fish\"},                 none",
                "Mapped,   {},                                  none",
                "Unmapped, {\"kind\":\"Dog\"},                  asDog",
                "Unmapped, {\"kind\":\"dog\"},                  none",
                "Vehicle,  {\"wheels\":\"Car\"},                asCar_",
                "Shape,    {\"shape\":\"square\"},              asSquare",
                "Shape,    `{\"shape\":\"ro\\\"und\",\"radius\":1}`, asCircle",
                "Shape,    {\"shape\":\"circle\"},              none",
                "Either,   {\"a\":\"x\"},                       asEitherOneOf",
                "Either,   {\"b\":\"x\"},                       asEitherOneOf1",
            })
    void shouldLeadToTheVariantThatTheObjectIs(String type, String json, String method) throws Exception {
        Object object = callStatic(client.model(type), "fromJson", json);

        for (var one : client.model(type).getMethods()) {
            boolean isVariant = one.getName().startsWith("as")
                    && one.getReturnType() == Optional.class
                    && one.getGenericReturnType().getTypeName().contains("model.");
            if (isVariant) {
                Optional<?> variant = (Optional<?>) one.invoke(object);
                assertThat(variant.isPresent())
                        .as(one.getName())
                        .isEqualTo(one.getName().equals(method));
                if (variant.isPresent()) {
                    assertThat(call(variant.get(), "members")).isEqualTo(call(object, "members"));
                }
            }
        }
        assertThat(client.model(type).getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .matches(names -> method.equals("none") || names.contains(method));
    }

    @Test
    void shouldSetTheDiscriminatorOfAVariantThatHasNone() throws Exception {
        Object dog = callStatic(client.model("Dog"), "fromJson", "{\"bark\":\"loud\"}");

        assertThat(callStatic(client.model("Mapped"), "of", dog))
                .hasToString("Mapped{\"bark\":\"loud\",\"kind\":\"dog\"}");
    }

    @Test
    void shouldLeaveADiscriminatorThatCouldHaveSeveralValues() throws Exception {
        Object cat = callStatic(client.model("Cat"), "fromJson", "{\"lives\":9}");

        assertThat(callStatic(client.model("Mapped"), "of", cat)).hasToString("Mapped{\"lives\":9}");
    }

    @Test
    void shouldHaveThePropertiesOfThePartsOfAVariant() throws Exception {
        Object car = callStatic(client.model("Car"), "fromJson", "{\"name\":\"Beetle\",\"doors\":2}");

        assertThat(call(car, "name")).isEqualTo(Optional.of("Beetle"));
        assertThat(call(car, "doors")).isEqualTo(Optional.of(2));
    }
}
