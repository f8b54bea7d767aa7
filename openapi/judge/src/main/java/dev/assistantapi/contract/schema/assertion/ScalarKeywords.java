package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.JsonValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the keywords of a schema that hold no other schema. */
final class ScalarKeywords {

    private ScalarKeywords() {}

    static void read(JsonNode schema, List<Atom> atoms, SchemaPool pool) {
        if (schema.has("type")) {
            types(schema.path("type"), atoms);
        }
        if (schema.has("enum")) {
            List<JsonNode> values = new ArrayList<>();
            schema.path("enum").forEach(values::add);
            atoms.addAll(pool.values(values).atoms());
        }
        if (schema.has("const")) {
            atoms.addAll(pool.values(List.of(schema.path("const"))).atoms());
        }
        numbers(schema, atoms);
        if (schema.has("pattern")) {
            atoms.add(new Atom.Pattern(schema.path("pattern").stringValue()));
        }
        if (schema.path("format").isString()) {
            atoms.add(new Atom.Format(schema.path("format").stringValue()));
        }
        if (schema.path("uniqueItems").asBoolean(false)) {
            atoms.add(new Atom.UniqueItems());
        }
        for (String keyword :
                List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")) {
            if (schema.has(keyword)) {
                atoms.add(count(keyword, SchemaCompiler.count(schema, keyword)));
            }
        }
    }

    private static void numbers(JsonNode schema, List<Atom> atoms) {
        if (schema.has("minimum")) {
            atoms.add(new Atom.Minimum(JsonValues.plain(schema.path("minimum").decimalValue()), false));
        }
        if (schema.has("exclusiveMinimum")) {
            atoms.add(new Atom.Minimum(
                    JsonValues.plain(schema.path("exclusiveMinimum").decimalValue()), true));
        }
        if (schema.has("maximum")) {
            atoms.add(new Atom.Maximum(JsonValues.plain(schema.path("maximum").decimalValue()), false));
        }
        if (schema.has("exclusiveMaximum")) {
            atoms.add(new Atom.Maximum(
                    JsonValues.plain(schema.path("exclusiveMaximum").decimalValue()), true));
        }
        if (schema.has("multipleOf")) {
            atoms.add(new Atom.MultipleOf(
                    JsonValues.plain(schema.path("multipleOf").decimalValue())));
        }
    }

    private static void types(JsonNode type, List<Atom> atoms) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        boolean number = false;
        boolean integer = false;
        for (JsonNode name : type.isArray() ? type.valueStream().toList() : List.of(type)) {
            JsonType named = JsonType.named(name.stringValue());
            if (named != null) {
                types.add(named);
            }
            number |= name.stringValue().equals("number");
            integer |= name.stringValue().equals("integer");
        }
        atoms.add(new Atom.Types(types));
        if (integer && !number) {
            atoms.add(new Atom.Whole());
        }
    }

    private static Atom count(String keyword, long bound) {
        return switch (keyword) {
            case "minLength" -> new Atom.MinLength(bound);
            case "maxLength" -> new Atom.MaxLength(bound);
            case "minItems" -> new Atom.MinItems(bound);
            case "maxItems" -> new Atom.MaxItems(bound);
            case "minProperties" -> new Atom.MinProperties(bound);
            default -> new Atom.MaxProperties(bound);
        };
    }
}
