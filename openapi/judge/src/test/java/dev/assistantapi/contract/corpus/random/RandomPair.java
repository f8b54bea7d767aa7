package dev.assistantapi.contract.corpus.random;

import dev.assistantapi.contract.corpus.SchemaPlace;
import dev.assistantapi.contract.corpus.oracle.IndependentSchema;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.schema.SchemaComparison;
import dev.assistantapi.contract.schema.SchemaDifference;
import dev.assistantapi.contract.schema.ValueForm;
import dev.assistantapi.contract.schema.openapi.Direction;
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
        RandomSchema schemas = RandomSchema.ofAllTypes(universe, old30);
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

    /** Two schemas of scalars, for values that travel as text. */
    static RandomPair drawScalars(Universe universe) {
        boolean old30 = universe.chance(0.3);
        RandomSchema schemas = RandomSchema.ofScalars(universe, old30);
        RandomChange change = new RandomChange(universe, schemas);
        JsonNode schema = schemas.schema(2);
        JsonNode other = universe.chance(0.5) ? schemas.schema(2) : change.change(schema);
        ObjectNode before = contract(old30);
        ObjectNode after = contract(old30);
        for (ObjectNode contract : List.of(before, after)) {
            ObjectNode components = (ObjectNode) contract.at("/components/schemas");
            components.set("Root", contract == before ? schema : other);
            components.set("A", JsonNodeFactory.instance.objectNode());
            components.set("B", JsonNodeFactory.instance.objectNode());
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

    List<SchemaDifference> compare(ValueForm form) {
        return new SchemaComparison().compare(root("old", before), root("new", after), direction, form);
    }

    /** The same contracts with an operation that has the schema as the body of its request or response. */
    RandomPair asBody() {
        SchemaPlace place = direction == Direction.REQUEST ? SchemaPlace.REQUEST_BODY : SchemaPlace.RESPONSE_BODY;
        JsonNode operation =
                place.operation(JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Root"));
        return new RandomPair(with(before, operation), with(after, operation), direction);
    }

    private static JsonNode with(JsonNode contract, JsonNode operation) {
        ObjectNode copy = (ObjectNode) contract.deepCopy();
        copy.putObject("paths").putObject("/things").set("post", operation);
        return copy;
    }

    private static Located root(String name, JsonNode contract) {
        return OpenApi.parse(name, contract.toString().getBytes(StandardCharsets.UTF_8))
                .root()
                .child("components")
                .child("schemas")
                .child("Root");
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
