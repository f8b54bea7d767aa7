package dev.assistantapi.contracttests.pact;

import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pacts of one consumer of today, in a folder of their own. Nothing beside the folder is touched, nor below it. */
record PactFolder(Path folder) {

    static PactFolder ofToday(Path folder) {
        return new PactFolder(folder);
    }

    /** Pact merges what it writes into what is there; so nothing may be there. */
    void replaceBy(V4Pact pact) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(PactFolder::isPact).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException inTheWay) {
            throw new UncheckedIOException(inTheWay);
        }
        pact.write(folder.toString(), PactSpecVersion.V4).unwrap();
    }

    private static boolean isPact(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(".json");
    }
}
