package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApiVersion;
import dev.assistantapi.contract.document.keyword.ApplicatorKeyword;
import dev.assistantapi.contract.schema.assertion.AssertionKeyword;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of one contract as one direction sees them, in plain JSON Schema 2020-12: references lead to {@code $defs}, 3.0 is
 * translated, {@code readOnly} properties are not for requests and {@code writeOnly} ones not for responses, and a
 * {@code discriminator} decides. Both the validator and the search work on this.
 */
public final class Projection {

    private final boolean request;
    private final ObjectNode definitions = SchemaValues.FACTORY.objectNode();
    private final Map<Located, String> names = new HashMap<>();
    private Set<Located> inPlace = new HashSet<>();

    Projection(Direction direction) {
        this.request = direction == Direction.REQUEST;
    }

    /** All schemas that references have led to so far, by name. */
    ObjectNode definitions() {
        return definitions;
    }

    /** A reference to the schema that stands here. */
    ObjectNode reference(Located schema) {
        return SchemaValues.FACTORY.objectNode().put("$ref", "#/$defs/" + name(schema));
    }

    private String name(Located schema) {
        if (inPlace.contains(schema)) {
            throw schema.unusable(
                    "this schema includes itself for the same value, which means nothing (2020-12, section 9.4.1)");
        }
        String known = names.get(schema);
        if (known != null) {
            return known;
        }
        String name = "s" + names.size();
        names.put(schema, name);
        inPlace.add(schema);
        definitions.set(name, project(schema));
        inPlace.remove(schema);
        return name;
    }

    /** A schema for a part of the value, in which recursion is nothing unusual. */
    private JsonNode part(Located schema) {
        Set<Located> around = inPlace;
        inPlace = new HashSet<>();
        JsonNode projected = project(schema);
        inPlace = around;
        return projected;
    }

    private JsonNode project(Located schema) {
        JsonNode node = schema.node();
        if (node.isBoolean()) {
            return node;
        }
        if (!node.isObject()) {
            throw schema.unusable("a schema must be an object" + (isOld(schema) ? "" : " or a boolean"));
        }
        JsonNode reference = node.path("$ref");
        ObjectNode result = SchemaValues.FACTORY.objectNode();
        if (reference.isString()) {
            result.setAll(reference(schema.follow(reference.stringValue())));
            if (isOld(schema)) {
                return result;
            }
        }
        JsonNode dynamic = node.path("$dynamicRef");
        result.setAll(own(schema));
        if (dynamic.isString()) {
            conjoin(result, reference(schema.follow(dynamic.stringValue())));
        }
        forbid(result, schema);
        Discriminator.apply(this, schema, result);
        if (isOld(schema)) {
            OpenApi30.nullable(node, result);
        }
        return result;
    }

    /** The keywords of this schema itself, without what a reference beside them leads to. */
    ObjectNode own(Located schema) {
        ObjectNode result = SchemaValues.FACTORY.objectNode();
        for (String keyword : schema.node().propertyNames()) {
            keyword(result, schema, keyword);
        }
        if (isOld(schema)) {
            OpenApi30.translate(schema.node(), result);
        }
        OpenApiFormats.apply(schema.node(), result);
        return result;
    }

    private void keyword(ObjectNode result, Located schema, String name) {
        Located value = schema.child(name);
        Optional<AssertionKeyword> assertion = AssertionKeyword.of(name);
        if (assertion.isPresent()) {
            assertion(result, value, assertion.get(), isOld(schema));
        }
        ApplicatorKeyword.of(name)
                .filter(ApplicatorKeyword::bounds)
                .filter(keyword ->
                        !(isOld(schema) && name.equals("items") && value.node().isArray()))
                .ifPresent(keyword -> applicator(result, value, keyword));
        if (name.equals("dependencies")) {
            throw value.unusable("dependencies was replaced by dependentRequired and dependentSchemas");
        }
    }

    private static void assertion(ObjectNode result, Located value, AssertionKeyword keyword, boolean old) {
        String expected = keyword.form().expected(value.node(), old);
        if (!expected.isEmpty()) {
            throw value.unusable(keyword.text() + " must be " + expected);
        }
        if (keyword != AssertionKeyword.FORMAT) { // OpenApiFormats says what it bounds
            result.set(keyword.text(), value.node());
        }
    }

    private void applicator(ObjectNode result, Located value, ApplicatorKeyword keyword) {
        switch (keyword.shape()) {
            case SCHEMA -> result.set(keyword.text(), inside(keyword, value));
            case LIST -> {
                ArrayNode list = result.putArray(keyword.text());
                List<Located> items = value.items();
                if (items.isEmpty()) {
                    throw value.unusable(keyword.text() + " must not be empty");
                }
                items.forEach(item -> list.add(inside(keyword, item)));
            }
            case MAP -> {
                ObjectNode map = result.putObject(keyword.text());
                value.members().forEach((name, member) -> map.set(name, inside(keyword, member)));
            }
        }
    }

    private JsonNode inside(ApplicatorKeyword keyword, Located schema) {
        return keyword.inPlace() ? project(schema) : part(schema);
    }

    /** A property that is not for this direction is required by nobody; a server may refuse it, and answers without it. */
    private void forbid(ObjectNode result, Located schema) {
        JsonNode properties = result.path("properties");
        for (Located part : conjuncts(schema, 0)) {
            part.child("properties").members().forEach((name, member) -> {
                if (isForbidden(member)) {
                    if (properties.has(name) && request) {
                        ((ObjectNode) properties).put(name, false);
                    } else if (properties.has(name)) {
                        ((ObjectNode) properties).remove(name);
                    }
                    dropRequired(result, name);
                }
            });
        }
    }

    private static void dropRequired(ObjectNode result, String name) {
        if (result.path("required") instanceof ArrayNode required) {
            ArrayNode left = SchemaValues.FACTORY.arrayNode();
            required.forEach(item -> {
                if (!item.asString("").equals(name)) {
                    left.add(item);
                }
            });
            result.set("required", left);
        }
    }

    /** The schema itself and all that it includes by {@code $ref} and {@code allOf}. */
    private static List<Located> conjuncts(Located schema, int depth) {
        List<Located> all = new ArrayList<>();
        if (depth < 20 && schema.node().isObject()) {
            boolean onlyReference = isOld(schema) && schema.child("$ref").exists();
            if (!onlyReference) {
                all.add(schema);
                schema.child("allOf").items().forEach(part -> all.addAll(conjuncts(part, depth + 1)));
            }
            if (schema.child("$ref").node().isString()) {
                all.addAll(conjuncts(schema.resolve(), depth + 1));
            }
        }
        return all;
    }

    /** Whether a property is marked as one that does not travel in this direction. */
    boolean isForbidden(Located member) {
        String forbidding = request ? "readOnly" : "writeOnly";
        return conjuncts(member, 0).stream().anyMatch(part -> part.flag(forbidding, false));
    }

    /** Adds another schema to what must hold. */
    static void conjoin(ObjectNode schema, JsonNode other) {
        JsonNode list = schema.path("allOf");
        (list instanceof ArrayNode array ? array : schema.putArray("allOf")).add(other);
    }

    public static boolean isOld(Located schema) {
        return schema.contract().version() == OpenApiVersion.V3_0;
    }

    public static @Nullable String referredName(Located schema) {
        String reference = schema.text("$ref", "");
        return reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
