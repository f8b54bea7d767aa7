package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Whether a body is one that the contract promises. A field that callers set is there because the provider state or the
 * request has set it; any other member has to be required by the contract, or explained by a comment.
 */
final class ExpectedBody {

    private final ContractSchemas schemas;
    private final Set<String> settable;

    ExpectedBody(Contract contract, ContractSchemas schemas) {
        this.schemas = schemas;
        this.settable = contract.operations().stream()
                .map(Operation::requestBodies)
                .flatMap(bodies -> bodies.values().stream())
                .flatMap(schemas::members)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Disagreement> check(JsonPointer schema, Interaction interaction, JsonNode body) {
        List<Disagreement> found = new ArrayList<>();
        // A consumer names what it reads: the response may hold more than that.
        schemas.errors(schema, body).stream()
                .filter(error -> !error.contains(" required: "))
                .forEach(error -> found.add(Disagreement.expected(
                        "response body " + error.replaceFirst(" .*", ""), "expects for example " + body, error)));
        Walk walk = new Walk(interaction, found);
        if (body.isArray()) {
            walk.items(schema, body, "$", "");
        } else {
            walk.members(schema, body, "$", "");
        }
        return found;
    }

    private final class Walk {

        private final Interaction interaction;
        private final List<Disagreement> found;

        Walk(Interaction interaction, List<Disagreement> found) {
            this.interaction = interaction;
            this.found = found;
        }

        void items(JsonPointer schema, JsonNode array, String path, String pointer) {
            schemas.items(schema).ifPresent(items -> {
                for (int index = 0; index < array.size(); index++) {
                    members(items, array.path(index), path + "[" + index + "]", pointer + "/" + index);
                }
            });
        }

        void members(JsonPointer schema, JsonNode object, String path, String pointer) {
            object.forEachEntry((name, value) -> member(schema, name, value, path + "." + name, pointer + "/" + name));
        }

        private void member(JsonPointer owner, String name, JsonNode value, String path, String pointer) {
            Optional<JsonPointer> schema = schemas.member(owner, name);
            if (schema.isEmpty()) {
                if (!schemas.open(owner)) {
                    disagree(pointer, "expects it", "names no such property");
                }
                return;
            }
            boolean set = interaction.status() < 300 && settable.contains(name);
            if (!set
                    && !schemas.requires(owner, name)
                    && !ConditionalPromise.explained(interaction, "body " + pointer)) {
                disagree(pointer, "expects it", "does not require it, and no comment says what brings it about");
            }
            interaction
                    .bodyRules()
                    .inBody(path, value)
                    .flatMap(accepted -> schemas.allowed(schema.get()).stream()
                            .filter(accepted.negate())
                            .findFirst())
                    .ifPresent(probe -> disagree(pointer, "cannot read " + probe, "allows " + probe));
            items(schema.get(), value, path, pointer);
            members(schema.get(), value, path, pointer);
        }

        private void disagree(String pointer, String consumer, String contract) {
            found.add(Disagreement.expected("response body " + pointer, consumer, contract));
        }
    }
}
