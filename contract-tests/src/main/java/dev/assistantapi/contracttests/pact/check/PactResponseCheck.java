package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Header;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether a response is one that the contract promises. */
final class PactResponseCheck {

    private final ContractSchemas schemas;
    private final ExpectedBody bodies;

    PactResponseCheck(Contract contract, ContractSchemas schemas) {
        this.schemas = schemas;
        this.bodies = new ExpectedBody(contract, schemas);
    }

    List<Disagreement> check(Operation operation, Interaction interaction) {
        Response promised = promised(operation, interaction.status());
        if (promised == null) {
            return List.of(Disagreement.expected(
                    "response status",
                    "expects " + interaction.status(),
                    "documents " + String.join(", ", operation.responses().keySet())));
        }
        List<Disagreement> found = new ArrayList<>(headers(promised, interaction));
        interaction.responseBody().ifPresent(body -> found.addAll(body(promised, interaction, body)));
        return found;
    }

    private static @Nullable Response promised(Operation operation, int status) {
        Map<String, Response> responses = operation.responses();
        return responses.getOrDefault(
                String.valueOf(status), responses.getOrDefault(status / 100 + "XX", responses.get("default")));
    }

    private List<Disagreement> headers(Response promised, Interaction interaction) {
        Map<String, Header> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(promised.headers());
        List<Disagreement> found = new ArrayList<>();
        interaction.responseHeaders().forEach((name, values) -> {
            if (!"Content-Type".equalsIgnoreCase(name)) {
                header(name, headers.get(name), String.join(", ", values), interaction)
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    private Optional<Disagreement> header(
            String name, @Nullable Header promised, String value, Interaction interaction) {
        String field = "response header " + name;
        if (promised == null) {
            return Optional.of(Disagreement.expected(field, "expects it", "does not document it"));
        }
        if (!promised.required() && !ConditionalPromise.explained(interaction, "header " + name)) {
            return Optional.of(Disagreement.expected(
                    field, "expects it", "does not require it, and no comment says what brings it about"));
        }
        JsonNode example = JsonNodeFactory.instance.stringNode(value);
        return schemas.errors(promised.schema(), example).stream()
                .map(error -> Disagreement.expected(field, "expects for example " + value, error))
                .findFirst()
                .or(() -> interaction
                        .headerRules()
                        .at(name, example)
                        .flatMap(accepted -> schemas.allowed(promised.schema()).stream()
                                .filter(JsonNode::isString)
                                .filter(accepted.negate())
                                .findFirst())
                        .map(probe -> Disagreement.expected(field, "cannot read " + probe, "allows " + probe)));
    }

    private List<Disagreement> body(Response promised, Interaction interaction, JsonNode body) {
        String type = interaction.responseMediaType().orElse("none");
        JsonPointer schema = promised.contents().get(type);
        if (schema == null) {
            return List.of(Disagreement.expected(
                    "response media type",
                    "expects " + type,
                    promised.contents().isEmpty()
                            ? "promises no body"
                            : "promises "
                                    + String.join(", ", promised.contents().keySet())));
        }
        List<Disagreement> found = new ArrayList<>();
        List<String> accepted = interaction.requestHeaders().getOrDefault("Accept", List.of());
        if (!accepted.isEmpty() && !String.join(", ", accepted).matches(".*(\\*/\\*|\\Q" + type + "\\E).*")) {
            found.add(Disagreement.sent("request header Accept", "accepts " + accepted, "answers in " + type));
        }
        found.addAll(bodies.check(schema, interaction, body));
        return found;
    }
}
