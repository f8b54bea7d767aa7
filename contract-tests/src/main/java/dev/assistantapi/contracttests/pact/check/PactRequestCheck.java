package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Whether a request is one that the contract allows. */
final class PactRequestCheck {

    // Not parameters, says OpenAPI 3.1, section 4.8.12; and what HTTP itself needs.
    private static final Set<String> OF_HTTP =
            Set.of("accept", "authorization", "content-length", "content-type", "host", "user-agent");

    private final ContractSchemas schemas;
    private final ParameterValues values;
    private final SecurityCheck security;

    PactRequestCheck(Contract contract, ContractSchemas schemas) {
        this.schemas = schemas;
        this.values = new ParameterValues(schemas);
        this.security = new SecurityCheck(contract);
    }

    List<Disagreement> check(Operation operation, Interaction interaction) {
        List<Disagreement> sent = new ArrayList<>(security.check(operation, interaction));
        List<Disagreement> broken = new ArrayList<>();
        broken.addAll(parameters(operation, interaction));
        List<Disagreement> media = mediaType(operation, interaction);
        broken.addAll(media);
        broken.addAll(body(operation, interaction));
        switch (interaction.status()) {
            case 400 -> refused(broken, interaction).ifPresent(sent::add);
            case 415 -> refused(media, interaction).ifPresent(sent::add);
            case 413 -> {}
            default -> sent.addAll(broken);
        }
        return sent;
    }

    private static Optional<Disagreement> refused(List<Disagreement> broken, Interaction interaction) {
        return broken.isEmpty()
                ? Optional.of(Disagreement.expected(
                        "response status", "expects " + interaction.status(), "allows this request as it is"))
                : Optional.empty();
    }

    private List<Disagreement> parameters(Operation operation, Interaction interaction) {
        Map<String, List<String>> query = new TreeMap<>(interaction.query());
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(interaction.requestHeaders());
        headers.keySet().removeIf(name -> OF_HTTP.contains(name.toLowerCase(Locale.ROOT)));
        Map<String, String> path = OperationLookup.variables(operation.path(), interaction.path());
        List<Disagreement> found = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            List<String> sent = switch (parameter.in()) {
                case "query" -> query.remove(parameter.name());
                case "header" -> headers.remove(parameter.name());
                case "path" -> path.containsKey(parameter.name()) ? List.of(path.get(parameter.name())) : null;
                default -> null;
            };
            values.check(parameter, sent).ifPresent(found::add);
        }
        query.keySet().forEach(name -> found.add(unknown("query", name)));
        headers.keySet().forEach(name -> found.add(unknown("header", name)));
        return found;
    }

    private static Disagreement unknown(String in, String name) {
        return Disagreement.sent("request " + in + " " + name, "sends it", "names no such parameter");
    }

    private static List<Disagreement> mediaType(Operation operation, Interaction interaction) {
        if (interaction.requestBody().isEmpty()) {
            return List.of();
        }
        String type = interaction.requestMediaType().orElse("none");
        return operation.requestBodies().containsKey(type)
                ? List.of()
                : List.of(Disagreement.sent(
                        "request header Content-Type",
                        "sends a body as " + type,
                        operation.requestBodies().isEmpty()
                                ? "takes no body"
                                : "takes "
                                        + String.join(
                                                ", ", operation.requestBodies().keySet())));
    }

    private List<Disagreement> body(Operation operation, Interaction interaction) {
        Optional<JsonNode> body = interaction.requestBody();
        if (body.isEmpty()) {
            return operation.requestBodies().isEmpty()
                    ? List.of()
                    : List.of(Disagreement.sent("request body", "sends none", "requires one"));
        }
        JsonPointer schema =
                operation.requestBodies().get(interaction.requestMediaType().orElse(""));
        return schema == null
                ? List.of()
                : schemas.errors(schema, body.get()).stream()
                        .map(error -> Disagreement.sent(
                                "request body " + error.replaceFirst(" .*", ""), "sends " + body.get(), error))
                        .toList();
    }
}
