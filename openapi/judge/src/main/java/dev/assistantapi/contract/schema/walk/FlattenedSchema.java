package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.OpenApi30;
import dev.assistantapi.contract.schema.openapi.Projection;
import dev.assistantapi.contract.schema.openapi.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says, wherever it says it: its own keywords, those of what it refers to, and those of {@code allOf}. "This or
 * null" is this, and nullable.
 */
final class FlattenedSchema {

    private final Located place;
    private final List<Located> parts = new ArrayList<>();
    private final Set<Located> seen = new HashSet<>();
    private final Map<Located, List<Located>> variants = new LinkedHashMap<>();
    private @Nullable Located component;
    private boolean ambiguousNull;

    private FlattenedSchema(Located place) {
        this.place = place;
    }

    static FlattenedSchema of(Located place) {
        FlattenedSchema view = new FlattenedSchema(place);
        view.collect(place, true);
        return view;
    }

    private void collect(Located schema, boolean whole) {
        if (!seen.add(schema) || !schema.node().isObject()) {
            return;
        }
        boolean reference = schema.node().path("$ref").isString();
        if (reference) {
            Located target = schema.follow(schema.node().path("$ref").stringValue());
            if (whole) {
                component = target;
            }
            collect(target, whole);
        }
        if (reference && Projection.isOld(schema)) {
            return;
        }
        parts.add(schema);
        ambiguousNull |= Projection.isOld(schema) && OpenApi30.isAmbiguous(schema.node());
        List<Located> all = schema.child("allOf").items();
        boolean wrapper = all.size() == 1 && !schema.child("properties").exists();
        all.forEach(part -> collect(part, whole && wrapper));
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Located> alternatives = schema.child(keyword).items();
            List<Located> others =
                    alternatives.stream().filter(variant -> !isNull(variant)).toList();
            if (others.size() == 1) {
                collect(others.get(0), whole);
            } else if (!others.isEmpty()) {
                variants.put(schema.child(keyword), others);
            }
        }
    }

    private static boolean isNull(Located variant) {
        JsonNode type = variant.node().path("type");
        return type.asString("").equals("null")
                || type.size() == 1 && type.path(0).asString("").equals("null");
    }

    Located place() {
        return place;
    }

    /** The schemas whose keywords count, in the order in which they are met. */
    List<Located> parts() {
        return parts;
    }

    /** The component that gives the schema its name in generated clients; null when it is written where it stands. */
    @Nullable
    Located component() {
        return component;
    }

    /** Alternatives by the keyword that lists them, without "or null". */
    Map<Located, List<Located>> variants() {
        return variants;
    }

    boolean isAmbiguousNull() {
        return ambiguousNull;
    }

    /** Whether null may be refused because of a {@code nullable} that has no agreed meaning. */
    boolean hidesAmbiguousNull() {
        return Projection.isOld(place) && OpenApi30.hidesAmbiguity(place.resolve());
    }

    /** Where one of these keywords stands, the first time; null when none does. */
    @Nullable
    Located where(Set<String> keywords) {
        for (Located part : parts) {
            for (String keyword : part.node().propertyNames()) {
                if (keywords.contains(keyword)) {
                    return part.child(keyword);
                }
            }
        }
        return null;
    }

    /** What these keywords say together. */
    Schema keywords(SchemaPool pool, Side side, Set<String> keywords) {
        Set<Atom> atoms = new LinkedHashSet<>();
        parts.forEach(part -> atoms.addAll(side.keywords(part, keywords).atoms()));
        return pool.of(atoms);
    }

    /** The properties, by name; of a property that is described twice, all descriptions. */
    Map<String, List<Located>> members(String keyword) {
        Map<String, List<Located>> members = new LinkedHashMap<>();
        parts.forEach(part -> part.child(keyword)
                .members()
                .forEach((name, member) ->
                        members.computeIfAbsent(name, key -> new ArrayList<>()).add(member)));
        return members;
    }

    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> part.child("required")
                .items()
                .forEach(name -> names.add(name.node().asString(""))));
        return names;
    }

    /** The only schema under this keyword; null when there is none, or several. */
    @Nullable
    Located only(String keyword) {
        List<Located> found = parts.stream()
                .map(part -> part.child(keyword))
                .filter(Located::exists)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    boolean flag(String keyword) {
        return parts.stream().anyMatch(part -> part.child(keyword).node().asBoolean(false));
    }

    /** Whether generated clients make a class of it: an enumeration, or something with properties of its own. */
    boolean makesClass() {
        return where(Set.of("enum")) != null
                || where(Set.of("properties")) != null && !members("properties").isEmpty()
                || !variants.isEmpty();
    }
}
