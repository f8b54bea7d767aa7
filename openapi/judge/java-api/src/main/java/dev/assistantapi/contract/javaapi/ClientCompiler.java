package dev.assistantapi.contract.javaapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Compiles generated sources with the hand-written ones of the client, as one module. */
final class ClientCompiler {

    /** A class of each library that the client requires. */
    private static final List<Class<?>> REQUIRED = List.of(
            JsonParser.class,
            JsonMapper.class,
            com.fasterxml.jackson.core.JsonParser.class,
            ObjectMapper.class,
            JsonCreator.class,
            Nullable.class,
            Logger.class);

    private final Path handWritten;

    ClientCompiler(Path handWritten) {
        this.handWritten = handWritten;
    }

    /** Compiles all of the client. */
    Compilation compile(Path generated, Path classes) throws IOException {
        return compile(generated, sourcesIn(handWritten), classes);
    }

    /** Compiles what is generated, and of the hand-written part only what that needs. */
    Compilation compileGenerated(Path generated, Path classes) throws IOException {
        return compile(generated, List.of(handWritten.resolve("module-info.java")), classes);
    }

    private Compilation compile(Path generated, List<Path> handWrittenSources, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>(sourcesIn(generated));
        sources.addAll(handWrittenSources);
        String sourcePath = generated + File.pathSeparator + handWritten;
        return Javac.compile(sources, List.of("--source-path", sourcePath, "--module-path", libraries()), classes);
    }

    static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The jars of what the client requires, as a path. */
    static String libraries() {
        return REQUIRED.stream().map(ClientCompiler::jar).collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " is in no file.", e);
        }
    }
}
