package dev.assistantapi.contracttests.mutation;

import static dev.assistantapi.contracttests.mutation.Edit.json;

import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every property of an object, removed, renamed, of another type, nullable or not, required or not. */
final class PropertyMutants {

    private final JsonPointer place;
    private final JsonNode schema;
    private final Sides sides;
    private final Collected mutants;

    PropertyMutants(JsonPointer place, JsonNode schema, Sides sides, Collected mutants) {
        this.place = place;
        this.schema = schema;
        this.sides = sides;
        this.mutants = mutants;
    }

    void collect() {
        JsonPointer members = place.appendProperty("properties");
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            JsonPointer here = members.appendProperty(member.getKey());
            JsonNode value = member.getValue();
            mutants.visible(here, "property removed", Edit.remove(here));
            mutants.visible(here, "property renamed", Edit.rename(here, member.getKey() + "Renamed"));
            mutants.visible(
                    here, "property retyped", Edit.set(here, json("{'type':'string','const':'no such value'}")));
            if (value.has("$ref")) {
                ObjectNode nullable = (ObjectNode) json("{'oneOf':[{},{'type':'null'}]}");
                mutants.add(here, "null allowed", sides.hidden(place, Effect.LOOSER), root -> {
                    ObjectNode copy = nullable.deepCopy();
                    ((ArrayNode) copy.path("oneOf")).set(0, root.at(here));
                    Edit.set(here, copy).accept(root);
                });
            }
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString("").equals(member.getKey()));
            if (!required) {
                mutants.visible(here, "property required", require(member.getKey()));
            }
        }
    }

    private Consumer<ObjectNode> require(String name) {
        return root -> {
            ObjectNode owner = (ObjectNode) root.at(place);
            if (!owner.has("required")) {
                owner.set("required", JsonNodeFactory.instance.arrayNode());
            }
            Edit.add(place.appendProperty("required"), JsonNodeFactory.instance.stringNode(name))
                    .accept(root);
        };
    }
}
