package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.schema.Direction;
import dev.assistantapi.contract.schema.SchemaComparison;
import dev.assistantapi.contract.schema.SchemaDifference;
import dev.assistantapi.contract.schema.ValueForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two contracts, each with the schemas Root, A and B; it is Root that is compared. */
record RandomPair(JsonNode before, JsonNode after, Direction direction) {

    static final JsonPointer ROOT = JsonPointer.compile("/components/schemas/Root");

    static RandomPair draw(Universe universe) {
        boolean old30 = universe.chance(0.3);
        RandomSchema schemas = new RandomSchema(universe, old30);
        RandomChange change = new RandomChange(universe, schemas);
        ObjectNode before = contract(old30);
        ObjectNode after = contract(old30);
        boolean independent = universe.chance(0.15);
        for (String name : List.of("Root", "A", "B")) {
            JsonNode schema = name.equals("Root") ? schemas.schema(3) : schemas.schema(1);
            JsonNode other = independent ? schemas.schema(2) : schema;
            for (int i = universe.upTo(name.equals("Root") ? 2 : 1); !independent && i > 0; i--) {
                other = change.change(other);
            }
            ((ObjectNode) before.at("/components/schemas")).set(name, schema);
            ((ObjectNode) after.at("/components/schemas")).set(name, other);
        }
        return new RandomPair(before, after, universe.chance(0.5) ? Direction.REQUEST : Direction.RESPONSE);
    }

    private static ObjectNode contract(boolean old30) {
        ObjectNode contract = JsonNodeFactory.instance.objectNode().put("openapi", old30 ? "3.0.3" : "3.1.0");
        contract.putObject("info").put("title", "random").put("version", "1.0.0");
        contract.putObject("paths");
        contract.putObject("components").putObject("schemas");
        return contract;
    }

    List<SchemaDifference> compare() {
        return new SchemaComparison().compare(root("old", before), root("new", after), direction, ValueForm.JSON);
    }

    private static Located root(String name, JsonNode contract) {
        return OpenApi.parse(name, contract.toString().getBytes(StandardCharsets.UTF_8))
                .root().child("components").child("schemas").child("Root");
    }

    JsonNode producer() {
        return direction == Direction.REQUEST ? before : after;
    }

    JsonNode consumer() {
        return direction == Direction.REQUEST ? after : before;
    }

    JsonNode schema(JsonNode contract) {
        return IndependentSchema.of(contract, ROOT, direction);
    }

    @Override
    public String toString() {
        return direction + "\n  old " + before.at("/components/schemas") + "\n  new " + after.at("/components/schemas")
                + "\n  in " + before.path("openapi").asString();
    }
}
