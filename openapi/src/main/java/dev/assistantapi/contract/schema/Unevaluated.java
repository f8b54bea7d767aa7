package dev.assistantapi.contract.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (2020-12, section 11): what counts as evaluated depends on which of the
 * subschemas hold, so each combination of those becomes an alternative with an ordinary {@code additionalProperties} or
 * {@code items}. With more subschemas than {@link #MOST}, or where {@code contains} takes part, the meaning stays open.
 */
final class Unevaluated {

    private static final int MOST = 6;

    private final SchemaCompiler compiler;
    private final SchemaPool pool;
    private final ObjectNode definitions;

    /** A subschema that may or may not hold, and whether it stands for the opposite. */
    private record Choice(JsonNode schema) {}

    /** What is evaluated for certain, and what if a choice (and those around it) holds. */
    private record Part(Set<String> names, Set<String> patterns, int prefix, boolean allMembers, boolean allItems, Set<Choice> needs) {}

    Unevaluated(SchemaCompiler compiler, SchemaPool pool, ObjectNode definitions) {
        this.compiler = compiler;
        this.pool = pool;
        this.definitions = definitions;
    }

    void read(JsonNode schema, List<Atom> atoms) {
        boolean members = schema.has("unevaluatedProperties");
        boolean items = schema.has("unevaluatedItems");
        if (!members && !items) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        boolean clear = collect(schema, Set.of(), parts, choices, 0, items);
        if (!clear || choices.size() > MOST) {
            String text = (members ? "unevaluatedProperties" : "unevaluatedItems") + " of " + schema;
            atoms.add(new Atom.Opaque(text, members && items ? null : members ? JsonType.OBJECT : JsonType.ARRAY));
            return;
        }
        List<Schema> alternatives = new ArrayList<>();
        for (int combination = 0; combination < 1 << choices.size(); combination++) {
            alternatives.add(alternative(schema, parts, choices, combination));
        }
        atoms.addAll(pool.anyOf(alternatives).atoms());
    }

    private Schema alternative(JsonNode schema, List<Part> parts, List<Choice> choices, int combination) {
        List<Atom> atoms = new ArrayList<>();
        Set<Choice> held = new LinkedHashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            Schema choice = compiler.compile(choices.get(i).schema());
            boolean holds = (combination & 1 << i) != 0;
            atoms.addAll((holds ? choice : pool.not(choice)).atoms());
            if (holds) {
                held.add(choices.get(i));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> patterns = new LinkedHashSet<>();
        int prefix = 0;
        boolean allMembers = false;
        boolean allItems = false;
        for (Part part : parts) {
            if (held.containsAll(part.needs())) {
                names.addAll(part.names());
                patterns.addAll(part.patterns());
                prefix = Math.max(prefix, part.prefix());
                allMembers |= part.allMembers();
                allItems |= part.allItems();
            }
        }
        if (schema.has("unevaluatedProperties") && !allMembers) {
            Schema rest = compiler.compile(schema.path("unevaluatedProperties"));
            atoms.add(new Atom.Additional(names, patterns, rest));
        }
        if (schema.has("unevaluatedItems") && !allItems) {
            atoms.add(new Atom.Items(prefix, compiler.compile(schema.path("unevaluatedItems"))));
        }
        return pool.of(atoms);
    }

    private boolean collect(
            JsonNode schema, Set<Choice> needs, List<Part> parts, List<Choice> choices, int depth, boolean items) {
        if (!schema.isObject()) {
            return true;
        }
        if (depth > 30 || items && schema.has("contains")) {
            return false;
        }
        boolean nested = depth > 0;
        parts.add(new Part(
                new LinkedHashSet<>(schema.path("properties").propertyNames()),
                new LinkedHashSet<>(schema.path("patternProperties").propertyNames()),
                schema.path("prefixItems").size(),
                schema.has("additionalProperties") || nested && schema.has("unevaluatedProperties"),
                schema.has("items") || nested && schema.has("unevaluatedItems"),
                needs));
        boolean clear = true;
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            JsonNode target = definitions.path(reference.substring(reference.lastIndexOf('/') + 1));
            clear = collect(target, needs, parts, choices, depth + 1, items);
        }
        for (JsonNode part : schema.path("allOf")) {
            clear &= collect(part, needs, parts, choices, depth + 1, items);
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            for (JsonNode variant : schema.path(keyword)) {
                clear &= choice(variant, needs, parts, choices, depth, items);
            }
        }
        if (schema.has("if")) {
            clear &= choice(schema.path("if"), needs, parts, choices, depth, items);
            Choice condition = new Choice(schema.path("if"));
            if (schema.has("then")) {
                Set<Choice> both = new LinkedHashSet<>(needs);
                both.add(condition);
                clear &= choice(schema.path("then"), both, parts, choices, depth, items);
            }
            if (schema.has("else")) {
                clear = false; // annotations of "else" count only where "if" fails
            }
        }
        return clear && !schema.has("dependentSchemas");
    }

    private boolean choice(
            JsonNode schema, Set<Choice> needs, List<Part> parts, List<Choice> choices, int depth, boolean items) {
        Choice choice = new Choice(schema);
        if (!choices.contains(choice)) {
            choices.add(choice);
        }
        Set<Choice> inside = new LinkedHashSet<>(needs);
        inside.add(choice);
        return collect(schema, inside, parts, choices, depth + 1, items);
    }
}
