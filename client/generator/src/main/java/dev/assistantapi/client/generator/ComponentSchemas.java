package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.utils.ModelUtils;

/** Reads the schemas of one contract, through their references. */
final class ComponentSchemas {

    private final Map<String, Schema<?>> components = new LinkedHashMap<>();

    @SuppressWarnings("rawtypes")
    ComponentSchemas(OpenAPI contract) {
        ModelUtils.getSchemas(contract).forEach((name, schema) -> components.put(name, (Schema<?>) schema));
    }

    Map<String, Schema<?>> components() {
        return components;
    }

    /** The schema of a name that is known to be one. */
    Schema<?> component(String name) {
        return Objects.requireNonNull(components.get(name), name);
    }

    /** The name of the schema that a schema refers to. */
    Optional<String> reference(Schema<?> schema) {
        return Optional.ofNullable(schema.get$ref())
                .map(ModelUtils::getSimpleRef)
                .filter(components::containsKey);
    }

    /** The names of the references on the way to a schema, and one more. */
    static Set<String> and(Set<String> way, String reference) {
        Set<String> longer = new HashSet<>(way);
        longer.add(reference);
        return longer;
    }

    private Optional<Schema<?>> target(Schema<?> schema) {
        return reference(schema).map(components::get);
    }

    /** The schema itself, or the one at the end of its references; they may go in a circle. */
    Schema<?> resolved(Schema<?> schema) {
        Schema<?> resolved = schema;
        for (int i = 0; i <= components.size() && target(resolved).isPresent(); i++) {
            resolved = target(resolved).orElseThrow();
        }
        return resolved;
    }

    static List<Schema<?>> list(@Nullable List<?> schemas) {
        List<Schema<?>> list = new ArrayList<>();
        if (schemas != null) {
            schemas.forEach(schema -> list.add((Schema<?>) schema));
        }
        return list;
    }

    static Map<String, Schema<?>> map(@Nullable Map<String, ?> schemas) {
        Map<String, Schema<?>> map = new LinkedHashMap<>();
        if (schemas != null) {
            schemas.forEach((name, schema) -> map.put(name, (Schema<?>) schema));
        }
        return map;
    }

    /** The alternatives that are a value, without {@code null}. */
    List<Schema<?>> alternatives(@Nullable List<?> schemas) {
        return list(schemas).stream().filter(schema -> !isNull(schema)).toList();
    }

    private boolean isNull(Schema<?> schema) {
        return ValueTypes.declared(resolved(schema)).equals(Set.of("null"));
    }

    /** Whether {@code null} is a value. */
    boolean isNullable(Schema<?> schema) {
        return isNullable(schema, Set.of());
    }

    private boolean isNullable(Schema<?> schema, Set<String> way) {
        Optional<String> reference = reference(schema);
        if (reference.isPresent()) {
            return !way.contains(reference.get()) && isNullable(component(reference.get()), and(way, reference.get()));
        }
        if (Boolean.TRUE.equals(schema.getNullable())) {
            return true;
        }
        if (schema.getEnum() != null || schema.getConst() != null) {
            return ValueTypes.values(schema).contains(null);
        }
        Set<String> declared = ValueTypes.declared(schema);
        if (!declared.isEmpty()) {
            return declared.contains("null");
        }
        List<Schema<?>> variants = variants(schema);
        List<Schema<?>> parts = list(schema.getAllOf());
        boolean restricted = !variants.isEmpty() || !parts.isEmpty();
        return restricted
                && (variants.isEmpty() || variants.stream().anyMatch(variant -> isNullable(variant, way)))
                && parts.stream().allMatch(part -> isNullable(part, way));
    }

    private static List<Schema<?>> variants(Schema<?> schema) {
        List<Schema<?>> variants = new ArrayList<>(list(schema.getOneOf()));
        variants.addAll(list(schema.getAnyOf()));
        return variants;
    }

    /** An annotation of the schema, or of what it refers to and is composed of. */
    <T> Optional<T> annotation(Schema<?> schema, Function<Schema<?>, @Nullable T> annotation) {
        return annotation(schema, annotation, Set.of());
    }

    private <T> Optional<T> annotation(Schema<?> schema, Function<Schema<?>, @Nullable T> annotation, Set<String> way) {
        Optional<T> own = Optional.ofNullable(annotation.apply(schema));
        Optional<String> reference = reference(schema);
        if (own.isPresent() || reference.filter(way::contains).isPresent()) {
            return own;
        }
        Set<String> longer = reference.map(name -> and(way, name)).orElse(way);
        return inPlace(schema)
                .flatMap(part -> annotation(part, annotation, longer).stream())
                .findFirst();
    }

    private Stream<Schema<?>> inPlace(Schema<?> schema) {
        List<Schema<?>> variants = alternatives(variants(schema));
        return Stream.of(
                        target(schema).stream(),
                        list(schema.getAllOf()).stream(),
                        variants.size() == 1 ? variants.stream() : Stream.<Schema<?>>empty())
                .flatMap(parts -> parts);
    }
}
