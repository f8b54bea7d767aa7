package dev.assistantapi.contract.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads JSON text (RFC 8259). */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Limits.NUMBER_CHARACTERS)
                    .maxNestingDepth(Limits.DEPTH + 10)
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .build())
            .build();

    private JsonText() {}

    static Document read(String name, String text) throws NotJsonException {
        TreeBuilder tree = new TreeBuilder(name);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                accept(tree, token, parser);
            }
        } catch (JacksonException e) {
            throw new NotJsonException(e);
        }
        return tree.document();
    }

    private static void accept(TreeBuilder tree, JsonToken token, JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        switch (token) {
            case START_OBJECT -> tree.startObject(line);
            case START_ARRAY -> tree.startArray(line);
            case END_OBJECT, END_ARRAY -> tree.end();
            case PROPERTY_NAME -> tree.name(parser.currentName(), line);
            case VALUE_STRING -> tree.value(JsonNodeFactory.instance.stringNode(parser.getString()), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(parser.getString(), line);
            case VALUE_TRUE, VALUE_FALSE ->
                tree.value(JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE), line);
            default -> tree.value(JsonNodeFactory.instance.nullNode(), line);
        }
    }
}
