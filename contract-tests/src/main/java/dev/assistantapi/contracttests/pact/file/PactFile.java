package dev.assistantapi.contracttests.pact.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pact as it was written, version 4 of the specification.
 *
 * @param name the path below the folder of pacts
 * @param interactions in the order of the file
 */
public record PactFile(String name, List<Interaction> interactions) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads every pact below a folder.
     *
     * @throws IllegalStateException if there is no folder, no pact in it, or a pact without interactions
     */
    public static List<PactFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "There is no folder " + folder + " with pacts; write them with mvn verify.");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<PactFile> pacts = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
            if (pacts.isEmpty()) {
                throw new IllegalStateException("There is no pact in " + folder + "; write them with mvn verify.");
            }
            return pacts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pacts without those interactions that stand word for word in one before; pacts that have no other are left out. */
    public static List<PactFile> distinct(List<PactFile> pacts) {
        Set<Interaction> known = new HashSet<>();
        return pacts.stream()
                .map(pact -> new PactFile(
                        pact.name(),
                        pact.interactions().stream().filter(known::add).toList()))
                .filter(pact -> !pact.interactions().isEmpty())
                .toList();
    }

    private static PactFile read(Path folder, Path file) {
        JsonNode pact = JSON.readTree(file.toFile());
        String name = folder.relativize(file).toString();
        String version = pact.at("/metadata/pactSpecification/version").asString("");
        if (!version.startsWith("4")) {
            throw new IllegalStateException(name + " is a pact of version " + version + "; write it in version 4.");
        }
        List<Interaction> interactions =
                pact.path("interactions").valueStream().map(Interaction::new).toList();
        if (interactions.isEmpty()) {
            throw new IllegalStateException(name + " has no interaction; delete it or record one.");
        }
        return new PactFile(name, interactions);
    }
}
