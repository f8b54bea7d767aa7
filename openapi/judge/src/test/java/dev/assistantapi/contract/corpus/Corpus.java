package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.document.OpenApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the corpus. */
final class Corpus {

    /** The corpus is no contract; this makes it one, so that the project's own reader keeps every digit of its numbers. */
    private static final String TOP = "openapi: 3.1.0\nx-cases:\n";

    private Corpus() {}

    /** The names of all files, in alphabetical order. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CorpusCase> cases(String file) {
        try {
            String text = TOP + Files.readString(folder().resolve(file));
            return OpenApi.parse(file, text.getBytes(StandardCharsets.UTF_8)).root().child("x-cases").items().stream()
                    .map(located -> new CorpusCase(file, located.node()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CorpusPair> pairs(String file) {
        return cases(file).stream()
                .flatMap(found -> new CorpusExpansion(found).pairs().stream())
                .toList();
    }

    static List<CorpusPair> pairs() {
        return files().stream().flatMap(file -> pairs(file).stream()).toList();
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Corpus.class.getResource("/corpus")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
