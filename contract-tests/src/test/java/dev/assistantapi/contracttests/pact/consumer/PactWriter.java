package dev.assistantapi.contracttests.pact.consumer;

import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The pacts of one consumer of today, in a folder of their own. No other file is touched, wherever it is. */
record PactWriter(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();

    static PactWriter ofToday(Path folder) {
        return new PactWriter(folder);
    }

    /** Pact merges what it writes into what is there; so nothing may be there. */
    void replaceBy(V4Pact pact) {
        try {
            String consumer = pact.getConsumer().getName();
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> isOf(consumer, file)).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException inTheWay) {
            throw new UncheckedIOException(inTheWay);
        }
        pact.write(folder.toString(), PactSpecVersion.V4).unwrap();
    }

    private static boolean isOf(String consumer, Path file) {
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".json")) {
            return false;
        }
        try {
            return JSON.readTree(file).at("/consumer/name").asString("").equals(consumer);
        } catch (JacksonException noPact) {
            return false;
        }
    }
}
