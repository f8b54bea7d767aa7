package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.assistantapi.client.json.JsonMembers;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The jar as it is published. */
class JarIT {

    private static final Path JAR = Path.of(System.getProperty("client.jar"));
    private static final Path TARGET = Path.of("target");
    private static final Path CONTRACT = Path.of("..", "openapi", "assistant.yaml");

    @Test
    void shouldSayWhichContractItWasGeneratedFrom() throws Exception {
        byte[] contract = Files.readAllBytes(CONTRACT);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contract));

        Attributes manifest = manifest();

        assertThat(manifest.getValue("Contract-SHA-256")).isEqualTo(digest);
        assertThat(new String(contract, StandardCharsets.UTF_8))
                .contains("\n  version: " + manifest.getValue("Contract-Version") + "\n");
        assertThat(manifest.getValue("Generator-Version")).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void shouldBeAModuleThatAsksNobodyForJackson() {
        ModuleDescriptor module = ModuleFinder.of(JAR)
                .find("dev.assistantapi.client")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "dev.assistantapi.client",
                        "dev.assistantapi.client.json",
                        "dev.assistantapi.client.json.jackson",
                        "dev.assistantapi.client.model");
        assertThat(module.requires())
                .filteredOn(required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.net.http", "org.jspecify");
    }

    @Test
    void shouldRunAsAModuleWithNothingButItsDependencies(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("Program.java"), """
        import dev.assistantapi.client.*;
        import dev.assistantapi.client.model.*;

        class Program {
          public static void main(String[] arguments) {
            try (AssistantClient client = AssistantClient.builder().baseUrl(arguments[0]).apiKey("key").build()) {
              System.out.println(client.create(new CreateAssistant().name("Front desk")));
            }
          }
        }
        """);
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedAnswer.json(201, request.text()))) {
            String modules = Stream.concat(Stream.of(JAR), dependencies().stream())
                    .map(Path::toString)
                    .reduce((one, other) -> one + File.pathSeparator + other)
                    .orElseThrow();

            Process java = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "--module-path",
                            modules,
                            "--add-modules",
                            "dev.assistantapi.client",
                            program.toString(),
                            server.url())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(output).isEqualToIgnoringNewLines("Assistant{\"name\":\"Front desk\"}");
            assertThat(java.waitFor()).isZero();
        }
    }

    @Test
    void shouldStaySmall() throws IOException {
        long bytes = Files.size(JAR);
        for (Path dependency : dependencies()) {
            bytes += Files.size(dependency);
        }

        assertThat(dependencies()).hasSize(2);
        assertThat(bytes).isLessThan(850_000);
        assertThat(Files.readString(Path.of("README.md"))).contains("0.8 MB");
        assertThat(bytes).isBetween(750_000L, 850_000L);
    }

    @Test
    void shouldBePublishedWithAPomThatHasNoParent() throws Exception {
        Element pom = xml(TARGET.resolve("published-pom.xml"));

        List<String> needed = new ArrayList<>();
        NodeList dependencies = pom.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            assertThat(text(dependency, "version")).matches("[0-9.]+");
            if (text(dependency, "optional").isEmpty()) {
                needed.add(text(dependency, "artifactId"));
            }
        }

        assertThat(pom.getElementsByTagName("parent").getLength()).isZero();
        assertThat(pom.getElementsByTagName("dependencyManagement").getLength()).isZero();
        assertThat(needed).containsExactlyInAnyOrder("jackson-core", "jspecify");
    }

    private static Element xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    /** Its own, not its parent's. */
    private static String artifactId(Element project) {
        return project.getElementsByTagName("artifactId").item(1).getTextContent();
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    @Test
    void shouldHaveABillOfMaterialsBesideIt() throws Exception {
        // Its plugin works online only; Maven skips it in "mvn -o".
        assumeThat(TARGET.resolve("bom.json")).exists();

        JsonMembers bom = JsonMembers.parse(Files.readString(TARGET.resolve("bom.json")));

        assertThat(bom.asMap()).containsEntry("bomFormat", "CycloneDX").doesNotContainKey("serialNumber");
        assertThat(bom.toJson())
                .contains("pkg:maven/dev.assistantapi/assistant-client@")
                .contains("pkg:maven/tools.jackson.core/jackson-core@3")
                .contains("pkg:maven/org.jspecify/jspecify@")
                .doesNotContain("junit");
    }

    @Test
    void shouldHaveABillOfVersionsForAllThatGoesWithIt() throws Exception {
        List<String> published = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("."), 2)) {
            for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                Element project = xml(pom);
                boolean forOthers = Files.readString(pom).contains("flatten-maven-plugin");
                if (forOthers && text(project, "packaging").isEmpty()) {
                    published.add(artifactId(project));
                }
            }
        }

        List<String> managed = new ArrayList<>();
        NodeList dependencies = xml(Path.of("bom", "pom.xml")).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            managed.add(text((Element) dependencies.item(i), "artifactId"));
        }

        assertThat(published).hasSizeGreaterThan(2);
        assertThat(managed).containsExactlyInAnyOrderElementsOf(published);
    }

    /** Whoever builds the same sources gets the same bytes. */
    @Test
    void shouldNotSayWhenAndByWhomItWasBuilt() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getTimeLocal).distinct()).hasSize(1);
        }
        assertThat(manifest().keySet().stream().map(Object::toString)).doesNotContain("Built-By", "Build-Jdk");
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    /** Those that come with the client: not the optional ones (Jackson 2 is one), not those of tests. */
    private static List<Path> dependencies() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("(jackson-core-3|jspecify-)[0-9.]+\\.jar"))
                .toList();
    }
}
