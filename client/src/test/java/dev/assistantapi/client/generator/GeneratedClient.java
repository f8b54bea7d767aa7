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
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The client as it is generated from a contract and compiled; its classes come before those of the present contract. */
final class GeneratedClient extends URLClassLoader {

    private static final String OURS = "dev.assistantapi.client.";
    private static final Path TEMPLATES = Path.of("src/main/openapi-templates").toAbsolutePath();

    private GeneratedClient(Path generated, Path handWritten) throws IOException {
        super(
                new URL[] {generated.toUri().toURL(), handWritten.toUri().toURL()},
                GeneratedClient.class.getClassLoader());
    }

    /** @param folder empty; takes the contract, the sources and the classes */
    static GeneratedClient of(String contract, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("contract.yaml"), contract);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(generated(file, folder.resolve("generated")))) {
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
        return new GeneratedClient(classes, Path.of("target/classes").toAbsolutePath());
    }

    /** A class of the model. */
    Class<?> model(String name) throws ClassNotFoundException {
        return loadClass(OURS + "model." + name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
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
