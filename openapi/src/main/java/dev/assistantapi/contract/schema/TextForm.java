package dev.assistantapi.contract.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that travel as text: a reader who takes any string takes the characters of a number, too. */
final class TextForm {

    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaPool pool;

    TextForm(SchemaPool pool) {
        this.pool = pool;
    }

    /** The schema, wherever it takes every string also taking every number and boolean. */
    Schema widen(Schema schema) {
        return widen(schema, 0);
    }

    private Schema widen(Schema schema, int depth) {
        if (depth > 8) {
            return schema;
        }
        List<Atom> atoms = new ArrayList<>();
        boolean anyString = takesAnyString(schema);
        for (Atom atom : schema.atoms()) {
            if (atom instanceof Atom.Types types && anyString) {
                Set<JsonType> wider = new LinkedHashSet<>(types.types());
                wider.add(JsonType.NUMBER);
                wider.add(JsonType.BOOLEAN);
                atoms.add(new Atom.Types(wider));
            } else if (atom instanceof Atom.Items items) {
                atoms.add(new Atom.Items(items.from(), widen(items.schema(), depth + 1)));
            } else if (atom instanceof Atom.Property property) {
                atoms.add(new Atom.Property(property.name(), widen(property.schema(), depth + 1)));
            } else if (atom instanceof Atom.AnyOf anyOf) {
                atoms.addAll(pool.anyOf(anyOf.schemas().stream().map(each -> widen(each, depth + 1)).toList()).atoms());
            } else if (!(atom instanceof Atom.OfNumber && anyString)) {
                atoms.add(atom);
            }
        }
        return pool.of(atoms);
    }

    private static boolean takesAnyString(Schema schema) {
        boolean strings = schema.atoms().stream().anyMatch(
                atom -> atom instanceof Atom.Types types && types.types().contains(JsonType.STRING));
        return strings && schema.atoms().stream().noneMatch(
                atom -> atom instanceof Atom.OfString || atom.about() == null && !(atom instanceof Atom.Types));
    }

    /** A schema without a type means any text; that an array or object is meant, it would say. */
    Schema written(Schema schema) {
        if (!SchemaPool.types(schema).equals(JsonType.all())) {
            return schema;
        }
        List<Atom> atoms = new ArrayList<>(schema.atoms());
        atoms.add(new Atom.Types(EnumSet.of(JsonType.STRING, JsonType.NUMBER, JsonType.BOOLEAN)));
        return pool.of(atoms);
    }

    /** The values that travel as the same characters. */
    static List<JsonNode> alike(JsonNode value) {
        return List.of(value, each(value, TextForm::asText), each(value, TextForm::parsed));
    }

    private static JsonNode each(JsonNode value, UnaryOperator<JsonNode> form) {
        if (value.isArray()) {
            ArrayNode array = JsonValues.FACTORY.arrayNode();
            value.forEach(item -> array.add(each(item, form)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = JsonValues.FACTORY.objectNode();
            value.properties().forEach(member -> object.set(member.getKey(), each(member.getValue(), form)));
            return object;
        }
        return form.apply(value);
    }

    private static JsonNode asText(JsonNode value) {
        return value.isNumber() || value.isBoolean() ? JsonValues.FACTORY.stringNode(value.asString()) : value;
    }

    private static JsonNode parsed(JsonNode value) {
        if (!value.isString() || value.stringValue().length() > 100) {
            return value;
        }
        try {
            JsonNode read = JSON.readTree(value.stringValue());
            return read.isNumber() || read.isBoolean() ? read : value;
        } catch (JacksonException e) {
            return value;
        }
    }
}
