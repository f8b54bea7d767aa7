package dev.assistantapi.contract.javaapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** That the comparison generates what the build of the client does: both have their options from one file. */
class ClientGeneratorTests {

    private static final Path CLIENT = Path.of("../client");

    /** Where {@code x-sensitive} can stand: at a property, at what it refers to, at items, at any depth. */
    private static final String SENSITIVE = """
            openapi: 3.1.0
            info: {title: t, version: 1.0.0}
            paths:
              /assistant:
                post:
                  operationId: createAssistant
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/CreateAssistant'}}}}
                  responses: {'200': {description: ok}}
            components:
              schemas:
                CreateAssistant:
                  type: object
                  properties:
                    trunk: {$ref: '#/components/schemas/Trunk'}
                    safe: {$ref: '#/components/schemas/Safe'}
                    maybeSafe: {oneOf: [{$ref: '#/components/schemas/Safe'}, {type: 'null'}]}
                    pins: {$ref: '#/components/schemas/Pins'}
                    kinds: {type: array, items: {$ref: '#/components/schemas/Pin'}}
                    level: {$ref: '#/components/schemas/Level'}
                    inline: {type: object, properties: {deepToken: {type: string, x-sensitive: true}}}
                    list: {type: array, items: {type: object, properties: {listToken: {type: string, x-sensitive: true}}}}
                Trunk: {type: object, properties: {password: {type: string, x-sensitive: true}}}
                Safe: {type: object, x-sensitive: true, properties: {code: {type: string}}}
                Pins: {type: array, x-sensitive: true, items: {type: string}}
                Pin: {type: string, x-sensitive: true}
                Level: {type: string, enum: [a, b], x-sensitive: true}
            """;

    private static final String CONFIGURATION =
            "//plugin[artifactId='openapi-generator-maven-plugin']/executions/execution/configuration/*";

    @Test
    void shouldFindAllOptionsInTheFileThatTheClientsBuildReads() throws Exception {
        assertThat(configurationOfTheClientsBuild())
                .containsExactlyInAnyOrder("inputSpec", "templateDirectory", "configurationFile", "generatorName");
    }

    @Test
    void shouldKnowEveryNameOfWhatIsSensitiveInWhateverSchema(@TempDir Path folder) throws IOException {
        Path contract = Files.writeString(folder.resolve("contract.yaml"), SENSITIVE);

        Path sources = new ClientGenerator(CLIENT.resolve("src/main/openapi-templates"))
                .generate(contract, folder.resolve("client"));

        assertThat(Files.readString(sources.resolve("dev/assistantapi/client/json/SensitiveProperties.java"))
                        .lines())
                .filteredOn(line -> line.contains("NAMES.add"))
                .extracting(line -> line.replaceAll(".*\"(.*)\".*", "$1"))
                .containsExactlyInAnyOrder(
                        "password", "safe", "maybeSafe", "pins", "kinds", "level", "deepToken", "listToken");
    }

    private static List<String> configurationOfTheClientsBuild() throws Exception {
        NodeList elements = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        CONFIGURATION,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Files.newInputStream(CLIENT.resolve("pom.xml"))),
                        XPathConstants.NODESET);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(elements.item(i).getNodeName());
        }
        return names;
    }
}
