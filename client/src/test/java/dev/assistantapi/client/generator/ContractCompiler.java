package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Generates the client from contracts, as its build does, and compiles it. */
final class ContractCompiler {

    private static final Path TEMPLATES = Path.of("src/main/openapi-templates").toAbsolutePath();
    private static final Path HAND_WRITTEN = Path.of("target/classes").toAbsolutePath();
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    // The archives of the class path are opened once.
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final Path folder;
    private final List<String> options;
    // Most contracts have the same operations and secrets: these are compiled once.
    private final Map<String, Path> compiled = new HashMap<>();
    private int contracts;

    /**
     * @param folder takes contracts, sources and classes, and has to outlive the clients
     * @param options of the Java compiler
     */
    ContractCompiler(Path folder, String... options) {
        this.folder = folder;
        this.options = List.of(options);
    }

    /** One that refuses Javadoc with mistakes, and warnings. */
    static ContractCompiler strict(Path folder) {
        return new ContractCompiler(folder, "-Xdoclint:all/protected", "-Werror");
    }

    /** The client of a contract. */
    CompiledClient client(String contract) throws IOException {
        Path place = Files.createDirectory(folder.resolve("contract-" + contracts++));
        Path sources =
                generated(Files.writeString(place.resolve("contract.yaml"), contract), place.resolve("generated"));
        Path classes = Files.createDirectory(place.resolve("classes"));
        List<Path> uncompiled = new ArrayList<>();
        for (Path source : sourcesIn(sources)) {
            boolean isModel = source.getParent().endsWith("model");
            Path before = isModel ? null : compiled.putIfAbsent(Files.readString(source), classes);
            if (before == null) {
                uncompiled.add(source);
            } else {
                copyClasses(sources.relativize(source), before, classes);
            }
        }
        compile(uncompiled, classes);
        return new CompiledClient(sources, classes, HAND_WRITTEN);
    }

    private static void copyClasses(Path source, Path from, Path to) throws IOException {
        String name = source.getFileName().toString().replace(".java", "");
        Files.createDirectories(to.resolve(source).getParent());
        try (Stream<Path> files = Files.list(from.resolve(source).getParent())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches(name + "(\\$.*)?\\.class")) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            }
        }
    }

    private void compile(List<Path> sources, Path classes) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "-g:none", "-d", classes.toString()));
        all.addAll(options);
        StringWriter errors = new StringWriter();
        boolean compiles = COMPILER.getTask(errors, FILES, null, all, null, FILES.getJavaFileObjectsFromPaths(sources))
                .call();
        assertThat(compiles).as(errors.toString()).isTrue();
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(source -> source.toString().endsWith(".java")).toList();
        }
    }

    private static Path generated(Path contract, Path out) {
        CodegenConfigurator options = CodegenConfigurator.fromFile(
                        TEMPLATES.resolve("generator.yaml").toString())
                .setInputSpec(contract.toString())
                .setOutputDir(out.toString())
                .setTemplateDir(TEMPLATES.toString());
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
