package dev.assistantapi.server.contract;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.server.contract.SchemaChecks.SchemaCheck;
import dev.assistantapi.server.generated.model.Violation;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Checks a JSON document against the schema of a request body. */
public final class BodyCheck {

    private final SchemaCheck schema;
    private final Violations violations;

    BodyCheck(Contract contract, SchemaChecks schemas, JsonPointer schema, Set<String> setByServer) {
        this.schema = schemas.at(schema);
        this.violations = new Violations(contract, setByServer);
    }

    /** What is wrong with the document; empty if it is valid. */
    public List<Violation> check(JsonNode document) {
        return schema.errors(document).stream()
                .map(error -> violations.violation("body", JsonPointer.empty(), error))
                .toList();
    }
}
