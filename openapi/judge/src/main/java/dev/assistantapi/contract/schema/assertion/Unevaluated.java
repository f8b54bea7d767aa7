package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (2020-12, section 11): what counts as evaluated depends on which of the
 * subschemas hold, so each combination of those becomes an alternative with an ordinary {@code additionalProperties} or
 * {@code items}. With more subschemas than {@link #MOST}, the meaning stays open.
 */
final class Unevaluated {

    private static final int MOST = 6;
    private static final int DEEPEST = 30;

    private final SchemaCompiler compiler;
    private final SchemaPool pool;
    private final ObjectNode definitions;
    private final List<EvaluatedPart> parts = new ArrayList<>();
    private final Set<JsonNode> choices = new LinkedHashSet<>();
    private boolean tooDeep;

    /**
     * A schema that evaluates properties and items, where it applies.
     *
     * @param needs the subschemas that must hold for it to apply
     * @param lacks those that must not
     */
    private record EvaluatedPart(JsonNode schema, boolean nested, Set<JsonNode> needs, Set<JsonNode> lacks) {

        boolean applies(Set<JsonNode> held) {
            return held.containsAll(needs) && lacks.stream().noneMatch(held::contains);
        }

        boolean evaluatesAll(String keyword, String unevaluated) {
            return schema.has(keyword) || nested && schema.has(unevaluated);
        }
    }

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
        collect(schema, Set.of(), Set.of(), 0);
        if (tooDeep || choices.size() > MOST) {
            String text = (members ? "unevaluatedProperties" : "unevaluatedItems") + " of " + schema;
            atoms.add(new Atom.Opaque(text, members && items ? null : members ? JsonType.OBJECT : JsonType.ARRAY));
            return;
        }
        List<Schema> alternatives = new ArrayList<>();
        for (int combination = 0; combination < 1 << choices.size(); combination++) {
            alternatives.add(alternative(schema, combination));
        }
        atoms.addAll(pool.anyOf(alternatives).atoms());
    }

    private Schema alternative(JsonNode schema, int combination) {
        List<Atom> atoms = new ArrayList<>();
        Set<JsonNode> held = new LinkedHashSet<>();
        int index = 0;
        for (JsonNode choice : choices) {
            boolean holds = (combination & 1 << index++) != 0;
            Schema compiled = compiler.compile(choice);
            atoms.addAll((holds ? compiled : pool.not(compiled)).atoms());
            if (holds) {
                held.add(choice);
            }
        }
        List<EvaluatedPart> applying =
                parts.stream().filter(part -> part.applies(held)).toList();
        if (schema.has("unevaluatedProperties")
                && applying.stream()
                        .noneMatch(part -> part.evaluatesAll("additionalProperties", "unevaluatedProperties"))) {
            Set<String> names = new LinkedHashSet<>();
            Set<String> patterns = new LinkedHashSet<>();
            applying.forEach(
                    part -> names.addAll(part.schema().path("properties").propertyNames()));
            applying.forEach(part ->
                    patterns.addAll(part.schema().path("patternProperties").propertyNames()));
            atoms.add(new Atom.Additional(names, patterns, compiler.compile(schema.path("unevaluatedProperties"))));
        }
        if (schema.has("unevaluatedItems")
                && applying.stream().noneMatch(part -> part.evaluatesAll("items", "unevaluatedItems"))) {
            int prefix = applying.stream()
                    .mapToInt(part -> part.schema().path("prefixItems").size())
                    .max()
                    .orElse(0);
            List<Schema> rest = new ArrayList<>(List.of(compiler.compile(schema.path("unevaluatedItems"))));
            applying.stream()
                    .filter(part -> part.schema().has("contains"))
                    .forEach(part ->
                            rest.add(compiler.compile(part.schema().path("contains")))); // what it matches is evaluated
            atoms.add(new Atom.Items(prefix, pool.anyOf(rest)));
        }
        return pool.of(atoms);
    }

    private void collect(JsonNode schema, Set<JsonNode> needs, Set<JsonNode> lacks, int depth) {
        tooDeep |= depth > DEEPEST;
        if (!schema.isObject() || tooDeep) {
            return;
        }
        parts.add(new EvaluatedPart(schema, depth > 0, needs, lacks));
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            collect(definitions.path(reference.substring(reference.lastIndexOf('/') + 1)), needs, lacks, depth + 1);
        }
        schema.path("allOf").forEach(part -> collect(part, needs, lacks, depth + 1));
        for (String keyword : List.of("anyOf", "oneOf")) {
            schema.path(keyword).forEach(variant -> choice(variant, variant, needs, lacks, depth));
        }
        if (schema.has("if")) {
            JsonNode condition = schema.path("if");
            choice(condition, condition, needs, lacks, depth);
            choice(condition, schema.path("then"), needs, lacks, depth);
            collect(schema.path("else"), needs, with(lacks, condition), depth + 1);
        }
        schema.path("dependentSchemas").properties().forEach(member -> {
            ObjectNode present = SchemaValues.FACTORY.objectNode().put("type", "object");
            present.putArray("required").add(member.getKey());
            choice(present, member.getValue(), needs, lacks, depth);
        });
    }

    /** What {@code schema} evaluates counts where the choice holds. */
    private void choice(JsonNode choice, JsonNode schema, Set<JsonNode> needs, Set<JsonNode> lacks, int depth) {
        choices.add(choice);
        collect(schema, with(needs, choice), lacks, depth + 1);
    }

    private static Set<JsonNode> with(Set<JsonNode> choices, JsonNode choice) {
        Set<JsonNode> more = new LinkedHashSet<>(choices);
        more.add(choice);
        return more;
    }
}
