package dev.assistantapi.contract.javaapi;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;

/** Compiles generated sources with the hand-written ones of the client, as one module. */
final class ClientCompiler {

    private static final List<Class<?>> REQUIRED = List.of(JsonParser.class, Nullable.class, Logger.class);

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path handWritten;

    ClientCompiler(Path client) {
        this.handWritten = client.resolve("src/main/java");
    }

    /** Compiles all of the client. */
    Compilation compile(Path generated, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>(sourcesIn(generated));
        sources.addAll(sourcesIn(handWritten));
        return compile(generated, sources, classes);
    }

    /** Compiles what is generated, and of the hand-written part only what that needs. */
    Compilation compileGenerated(Path generated, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>(sourcesIn(generated));
        sources.add(handWritten.resolve("module-info.java"));
        return compile(generated, sources, classes);
    }

    private Compilation compile(Path generated, List<Path> sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-parameters", "-proc:none", "-implicit:class", "-nowarn",
                    "-d", classes.toString(),
                    "--source-path", generated + File.pathSeparator + handWritten,
                    "--module-path", modulePath());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return new Compilation(
                classes,
                found.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .map(ClientCompiler::message)
                        .toList());
    }

    private static String message(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String text = error.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", "; ");
        return source == null
                ? text
                : Path.of(source.toUri()).getFileName() + ":" + error.getLineNumber() + ": " + text;
    }

    static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String modulePath() {
        return REQUIRED.stream().map(ClientCompiler::jar).collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
