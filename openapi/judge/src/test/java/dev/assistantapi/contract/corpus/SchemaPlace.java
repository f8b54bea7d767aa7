package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.schema.ValueForm;
import dev.assistantapi.contract.schema.openapi.Direction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where in a contract the schema of a case is put. */
public enum SchemaPlace {
    REQUEST_BODY(Direction.REQUEST, ValueForm.JSON),
    REQUEST_ITEMS(Direction.REQUEST, ValueForm.JSON),
    RESPONSE_BODY(Direction.RESPONSE, ValueForm.JSON),
    RESPONSE_ITEMS(Direction.RESPONSE, ValueForm.JSON),
    PARAMETER(Direction.REQUEST, ValueForm.TEXT),
    HEADER(Direction.RESPONSE, ValueForm.TEXT);

    private final Direction direction;
    private final ValueForm form;

    SchemaPlace(Direction direction, ValueForm form) {
        this.direction = direction;
        this.form = form;
    }

    public Direction direction() {
        return direction;
    }

    ValueForm form() {
        return form;
    }

    public boolean nested() {
        return this == REQUEST_ITEMS || this == RESPONSE_ITEMS;
    }

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** An operation in which the schema stands here. */
    public ObjectNode operation(JsonNode schema) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode().put("operationId", "sendThing");
        ObjectNode response = operation.putObject("responses").putObject("200").put("description", "done");
        switch (this) {
            case REQUEST_BODY -> json(operation.putObject("requestBody").put("required", true), schema);
            case REQUEST_ITEMS -> json(operation.putObject("requestBody").put("required", true), inItems(schema));
            case RESPONSE_BODY -> json(response, schema);
            case RESPONSE_ITEMS -> json(response, inItems(schema));
            case PARAMETER ->
                operation
                        .putArray("parameters")
                        .addObject()
                        .put("name", "value")
                        .put("in", "query")
                        .put("required", true)
                        .set("schema", schema);
            case HEADER ->
                response.putObject("headers")
                        .putObject("X-Value")
                        .put("required", true)
                        .set("schema", schema);
        }
        return operation;
    }

    private static void json(ObjectNode owner, JsonNode schema) {
        owner.putObject("content").putObject("application/json").set("schema", schema);
    }

    private static JsonNode inItems(JsonNode schema) {
        ObjectNode outer = JsonNodeFactory.instance.objectNode().put("type", "object");
        outer.putArray("required").add("list");
        outer.putObject("properties").putObject("list").put("type", "array").set("items", schema);
        return outer;
    }
}
