package dev.assistantapi.contract.review.consumer;

import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.PactsRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pacts of all consumers.
 *
 * @param read how many there are
 * @param interactions those over HTTP
 * @param failures files that are no pacts: what cannot be read might depend on anything
 */
public record PactFolder(PactsRead read, List<PactInteraction> interactions, List<GateFailure> failures) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads every pact in a folder and below it; no folder has none. */
    public static PactFolder read(Path folder) throws IOException {
        List<PactInteraction> interactions = new ArrayList<>();
        List<GateFailure> failures = new ArrayList<>();
        List<Path> files = files(folder);
        for (Path file : files) {
            try {
                interactions.addAll(read(folder, file));
            } catch (JacksonException | IllegalArgumentException e) {
                failures.add(new GateFailure(
                        "pact-unusable", file.toString(), 0, "this is no pact", "delete it, or record it anew", null));
            }
        }
        return new PactFolder(
                new PactsRead(folder.toString(), files.size(), interactions.size()),
                List.copyOf(interactions),
                List.copyOf(failures));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<PactInteraction> read(Path folder, Path file) throws IOException {
        JsonNode pact = JSON.readTree(Files.readString(file));
        JsonNode name = pact.path("consumer").path("name");
        if (!name.isString()
                || !(pact.path("interactions").isArray()
                        || pact.path("messages").isArray())) {
            throw new IllegalArgumentException("no pact");
        }
        Path below = folder.relativize(file).getParent();
        String subfolder = below == null ? "" : below.toString().replace('\\', '/');
        boolean own = subfolder.isEmpty() || subfolder.equals(name.stringValue());
        String consumer = name.stringValue() + (own ? "" : ", " + subfolder);
        return pact.path("interactions")
                .valueStream()
                .filter(interaction -> interaction.has("request"))
                .map(interaction -> PactInteraction.of(consumer, interaction))
                .toList();
    }
}
