package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Whether a request carries the credentials that the contract asks for. */
final class SecurityCheck {

    private static final JsonPointer SCHEMES = JsonPointer.compile("/components/securitySchemes");

    private final Contract contract;

    SecurityCheck(Contract contract) {
        this.contract = contract;
    }

    List<Disagreement> check(Operation operation, Interaction interaction) {
        JsonNode required = required(operation);
        boolean open = required.isEmpty() || required.valueStream().anyMatch(JsonNode::isEmpty);
        if (interaction.status() == 401) {
            return open
                    ? List.of(Disagreement.expected("response status", "expects 401", "asks for no credentials here"))
                    : List.of();
        }
        return open || required.valueStream().anyMatch(schemes -> carries(schemes, interaction))
                ? List.of()
                : List.of(Disagreement.sent("request credentials", "sends other ones or none", "asks for " + required));
    }

    private JsonNode required(Operation operation) {
        JsonPointer item = contract.resolve(JsonPointer.compile("/paths").appendProperty(operation.path()));
        JsonNode own = contract.document()
                .at(item)
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("security");
        return own.isMissingNode() ? contract.document().path("security") : own;
    }

    private boolean carries(JsonNode schemes, Interaction interaction) {
        return schemes.propertyNames().stream()
                .map(name -> contract.at(SCHEMES.appendProperty(name)))
                .allMatch(scheme -> carriesOne(scheme, interaction));
    }

    private static boolean carriesOne(JsonNode scheme, Interaction interaction) {
        if ("http".equals(scheme.path("type").asString(""))) {
            String prefix = scheme.path("scheme").asString("") + " ";
            return interaction.requestHeaders().getOrDefault("Authorization", List.of()).stream()
                    .anyMatch(value -> value.regionMatches(true, 0, prefix, 0, prefix.length()));
        }
        String name = scheme.path("name").asString("");
        return switch (scheme.path("in").asString("")) {
            case "header" -> interaction.requestHeaders().containsKey(name);
            case "query" -> interaction.query().containsKey(name);
            default -> false;
        };
    }
}
