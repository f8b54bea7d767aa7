package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.document.keyword.ApplicatorKeyword;
import dev.assistantapi.contract.schema.value.JsonType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads plain JSON Schema 2020-12, as the projection of a contract writes it, into schemas. */
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
        for (AssertionKeyword keyword : AssertionKeyword.values()) {
            if (schema.has(keyword.text())) {
                atoms.addAll(keyword.meaning(schema.path(keyword.text()), pool));
            }
        }
        for (ApplicatorKeyword keyword : ApplicatorKeyword.values()) {
            if (schema.has(keyword.text())) {
                atoms.addAll(meaning(keyword, schema.path(keyword.text()), schema));
            }
        }
        new Unevaluated(this, pool, definitions).read(schema, atoms);
        return pool.of(atoms);
    }

    private Collection<? extends Atom> meaning(ApplicatorKeyword keyword, JsonNode value, JsonNode schema) {
        return switch (keyword) {
            case ALL_OF ->
                all(value).stream().flatMap(part -> part.atoms().stream()).toList();
            case PREFIX_ITEMS -> prefixItems(all(value));
            case ITEMS -> List.of(new Atom.Items(schema.path("prefixItems").size(), compile(value)));
            case CONTAINS -> List.of(contains(value, schema));
            case PROPERTIES -> each(value, Atom.Property::new);
            case PATTERN_PROPERTIES -> each(value, Atom.PatternProperty::new);
            case ADDITIONAL_PROPERTIES -> List.of(additional(value, schema));
            case PROPERTY_NAMES -> List.of(new Atom.PropertyNames(compile(value)));
            case DEPENDENT_SCHEMAS -> dependentSchemas(value);
            case ANY_OF -> pool.anyOf(all(value)).atoms();
            case ONE_OF -> pool.oneOf(all(value)).atoms();
            case NOT -> pool.not(compile(value)).atoms();
            case IF -> conditional(value, schema);
            case THEN, ELSE -> List.of(); // read together with "if", without which they say nothing
            case UNEVALUATED_PROPERTIES, UNEVALUATED_ITEMS -> List.of(); // read last, after all that evaluates
            case CONTENT_SCHEMA, DEFS -> List.of();
        };
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

    private static List<Atom> prefixItems(List<Schema> schemas) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            atoms.add(new Atom.PrefixItem(i, schemas.get(i)));
        }
        return atoms;
    }

    private Atom contains(JsonNode value, JsonNode schema) {
        long min = schema.has("minContains") ? AssertionKeyword.count(schema.path("minContains")) : 1;
        long max = schema.has("maxContains") ? AssertionKeyword.count(schema.path("maxContains")) : Long.MAX_VALUE;
        return new Atom.Contains(compile(value), min, max);
    }

    private List<Atom> each(JsonNode schemas, BiFunction<String, Schema, Atom> meaning) {
        return schemas.properties().stream()
                .map(property -> meaning.apply(property.getKey(), compile(property.getValue())))
                .toList();
    }

    private Atom additional(JsonNode value, JsonNode schema) {
        Set<String> names = new LinkedHashSet<>(schema.path("properties").propertyNames());
        Set<String> patterns =
                new LinkedHashSet<>(schema.path("patternProperties").propertyNames());
        return new Atom.Additional(names, patterns, compile(value));
    }

    private List<Atom> dependentSchemas(JsonNode value) {
        return value.properties().stream()
                .flatMap(property -> pool
                        .anyOf(List.of(
                                pool.of(new Atom.Types(without(JsonType.OBJECT))),
                                pool.not(pool.of(new Atom.Required(property.getKey()))),
                                compile(property.getValue())))
                        .atoms()
                        .stream())
                .toList();
    }

    private Collection<? extends Atom> conditional(JsonNode condition, JsonNode schema) {
        Schema then = schema.has("then") ? compile(schema.path("then")) : pool.anything();
        Schema otherwise = schema.has("else") ? compile(schema.path("else")) : pool.anything();
        return then == otherwise ? then.atoms() : List.of(new Atom.Conditional(compile(condition), then, otherwise));
    }

    private List<Schema> all(JsonNode schemas) {
        return schemas.valueStream().map(this::compile).toList();
    }

    public static Set<JsonType> without(JsonType type) {
        Set<JsonType> others = JsonType.all();
        others.remove(type);
        return others;
    }
}
