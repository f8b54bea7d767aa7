package dev.assistantapi.contracttests.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** The mutants so far. */
final class Collected {

    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    void add(JsonPointer place, String description, String hidden, Consumer<ObjectNode> change) {
        String id = place + ": " + description;
        if (!ids.add(id)) {
            throw new IllegalStateException("twice: " + id);
        }
        mutants.add(new Mutant(id, place.toString(), description, hidden, change));
    }

    void visible(JsonPointer place, String description, Consumer<ObjectNode> change) {
        add(place, description, "", change);
    }

    List<Mutant> all() {
        return List.copyOf(mutants);
    }
}
