package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.openapi.Projection;
import dev.assistantapi.contract.schema.value.JsonType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads plain JSON Schema 2020-12, as a {@link Projection} writes it, into schemas. */
public final class SchemaCompiler {

    private final SchemaPool pool;
    private final ObjectNode definitions;
    private final String key;
    private final Map<String, Schema> compiled = new HashMap<>();
    private final Map<String, Schema.Holder> underWay = new HashMap<>();

    /**
     * @param key tells the definitions apart from those of other contracts
     */
    public SchemaCompiler(SchemaPool pool, ObjectNode definitions, String key) {
        this.pool = pool;
        this.definitions = definitions;
        this.key = key;
    }

    public Schema compile(JsonNode schema) {
        if (schema.isBoolean()) {
            return schema.booleanValue() ? pool.anything() : pool.nothing();
        }
        List<Atom> atoms = new ArrayList<>();
        if (schema.path("$ref").isString()) {
            atoms.addAll(reference(schema.path("$ref").stringValue()));
        }
        for (JsonNode part : schema.path("allOf")) {
            atoms.addAll(compile(part).atoms());
        }
        ScalarKeywords.read(schema, atoms, pool);
        arrays(schema, atoms);
        objects(schema, atoms);
        composites(schema, atoms);
        new Unevaluated(this, pool, definitions).read(schema, atoms);
        return pool.of(atoms);
    }

    private Set<Atom> reference(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Schema known = compiled.get(name);
        if (known != null) {
            return known.atoms();
        }
        Schema.Holder open = underWay.get(name);
        if (open != null) {
            return Set.of(new Atom.Recursive(key + name, open));
        }
        Schema.Holder holder = new Schema.Holder();
        underWay.put(name, holder);
        Schema schema = compile(definitions.path(name));
        holder.set(schema);
        underWay.remove(name);
        compiled.put(name, schema);
        return schema.atoms();
    }

    private void arrays(JsonNode schema, List<Atom> atoms) {
        int prefix = schema.path("prefixItems").size();
        for (int i = 0; i < prefix; i++) {
            atoms.add(new Atom.PrefixItem(i, compile(schema.path("prefixItems").get(i))));
        }
        if (schema.has("items")) {
            atoms.add(new Atom.Items(prefix, compile(schema.path("items"))));
        }
        if (schema.has("contains")) {
            long min = schema.has("minContains") ? count(schema, "minContains") : 1;
            long max = schema.has("maxContains") ? count(schema, "maxContains") : Long.MAX_VALUE;
            atoms.add(new Atom.Contains(compile(schema.path("contains")), min, max));
        }
    }

    private void objects(JsonNode schema, List<Atom> atoms) {
        Set<String> names = new LinkedHashSet<>(schema.path("properties").propertyNames());
        Set<String> patterns =
                new LinkedHashSet<>(schema.path("patternProperties").propertyNames());
        names.forEach(name -> atoms.add(
                new Atom.Property(name, compile(schema.path("properties").path(name)))));
        patterns.forEach(regex -> atoms.add(new Atom.PatternProperty(
                regex, compile(schema.path("patternProperties").path(regex)))));
        if (schema.has("additionalProperties")) {
            atoms.add(new Atom.Additional(names, patterns, compile(schema.path("additionalProperties"))));
        }
        if (schema.has("propertyNames")) {
            atoms.add(new Atom.PropertyNames(compile(schema.path("propertyNames"))));
        }
        for (JsonNode name : schema.path("required")) {
            atoms.add(new Atom.Required(name.stringValue()));
        }
        schema.path("dependentRequired")
                .properties()
                .forEach(member -> member.getValue()
                        .forEach(needed -> atoms.addAll(pool.anyOf(List.of(
                                        pool.not(pool.of(new Atom.Required(member.getKey()))),
                                        pool.of(new Atom.Required(needed.stringValue()))))
                                .atoms())));
        schema.path("dependentSchemas")
                .properties()
                .forEach(member -> atoms.addAll(pool.anyOf(List.of(
                                pool.of(new Atom.Types(without(JsonType.OBJECT))),
                                pool.not(pool.of(new Atom.Required(member.getKey()))),
                                compile(member.getValue())))
                        .atoms()));
    }

    private void composites(JsonNode schema, List<Atom> atoms) {
        if (schema.has("anyOf")) {
            atoms.addAll(pool.anyOf(all(schema.path("anyOf"))).atoms());
        }
        if (schema.has("oneOf")) {
            atoms.addAll(pool.oneOf(all(schema.path("oneOf"))).atoms());
        }
        if (schema.has("not")) {
            atoms.addAll(pool.not(compile(schema.path("not"))).atoms());
        }
        if (schema.has("if") && (schema.has("then") || schema.has("else"))) {
            Schema then = schema.has("then") ? compile(schema.path("then")) : pool.anything();
            Schema otherwise = schema.has("else") ? compile(schema.path("else")) : pool.anything();
            if (then != otherwise) {
                atoms.add(new Atom.Conditional(compile(schema.path("if")), then, otherwise));
            } else {
                atoms.addAll(then.atoms());
            }
        }
    }

    private List<Schema> all(JsonNode schemas) {
        return schemas.valueStream().map(this::compile).toList();
    }

    static long count(JsonNode schema, String keyword) {
        return schema.path(keyword)
                .decimalValue()
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    public static Set<JsonType> without(JsonType type) {
        Set<JsonType> others = JsonType.all();
        others.remove(type);
        return others;
    }
}
