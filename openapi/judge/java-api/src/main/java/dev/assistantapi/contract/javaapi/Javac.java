package dev.assistantapi.contract.javaapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of the JDK, in this process, as the builds of this project call it. */
final class Javac {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-parameters", "-proc:none", "-implicit:class", "-nowarn");

    private Javac() {}

    /** Whether this Java has a compiler. */
    static boolean isThere() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * Compiles sources.
     *
     * @param paths the options that say where to find what the sources need
     * @param classes the folder for the classes, which need not exist
     */
    static Compilation compile(List<Path> sources, List<String> paths, Path classes) throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(paths);
        options.addAll(List.of("-d", Files.createDirectories(classes).toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        List<String> errors = found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Javac::message)
                .toList();
        return new Compilation(classes, errors);
    }

    private static String message(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String text = error.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", "; ");
        return source == null
                ? text
                : Path.of(source.toUri()).getFileName() + ":" + error.getLineNumber() + ": " + text;
    }
}
