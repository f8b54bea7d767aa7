package dev.assistantapi.contract.javaapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** That the comparison generates what the build of the client does: both have their options from one file. */
class ClientGeneratorTests {

    private static final Path CLIENT = Path.of("../client");

    private static final String CONFIGURATION =
            "//plugin[artifactId='openapi-generator-maven-plugin']/executions/execution/configuration/*";

    @Test
    void shouldFindAllOptionsInTheFileThatTheClientsBuildReads() throws Exception {
        assertThat(configurationOfTheClientsBuild())
                .containsExactlyInAnyOrder("inputSpec", "templateDirectory", "configurationFile", "generatorName");
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
