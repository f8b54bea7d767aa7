package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which schemas have a class of their own, and its name: objects with properties, and enums of strings. */
final class ModelClasses {

    /** What the templates use by its simple name. */
    private static final Set<String> TAKEN = Set.of(
            "BigDecimal",
            "BigInteger",
            "Boolean",
            "Decoders",
            "Deprecated",
            "Double",
            "Enum",
            "Float",
            "IllegalArgumentException",
            "IllegalStateException",
            "Instant",
            "Integer",
            "JsonCreator",
            "JsonMembers",
            "JsonObject",
            "Known",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Nullable",
            "Number",
            "Object",
            "Objects",
            "OpenEnum",
            "Optional",
            "Override",
            "String",
            "SuppressWarnings",
            "URI");

    private final ComponentSchemas schemas;
    private final Map<String, String> objects = new LinkedHashMap<>();
    private final Map<String, String> enums = new LinkedHashMap<>();

    ModelClasses(ComponentSchemas schemas) {
        this.schemas = schemas;
        ClassNames names = new ClassNames(TAKEN);
        List<String> ordered = new ArrayList<>(schemas.components().keySet());
        // A name that is taken over as it is does not depend on the others.
        ordered.sort((a, b) ->
                Boolean.compare(!JavaNames.type(a).equals(a), !JavaNames.type(b).equals(b)));
        for (String component : ordered) {
            Schema<?> schema = schemas.component(component);
            if (schemas.reference(schema).isPresent()) {
                continue;
            }
            if (isObject(schema, Set.of(component))) {
                objects.put(component, names.unique(JavaNames.type(component)));
            } else if (isEnum(schema)) {
                enums.put(component, names.unique(JavaNames.type(component)));
            }
        }
    }

    /** Class names by the names of schemas. */
    Map<String, String> objects() {
        return objects;
    }

    /** Class names by the names of schemas. */
    Map<String, String> enums() {
        return enums;
    }

    /** What a reference to a schema is in Java, if it has a class. */
    Optional<JavaForm> form(String component, String prefix) {
        Optional<JavaForm> object =
                Optional.ofNullable(objects.get(component)).map(name -> JavaForm.object(prefix + name));
        return object.isPresent()
                ? object
                : Optional.ofNullable(enums.get(component)).map(name -> JavaForm.openEnum(prefix + name));
    }

    private boolean isObject(Schema<?> schema, Set<String> way) {
        Optional<String> reference = schemas.reference(schema);
        if (reference.isPresent()) {
            return !way.contains(reference.get())
                    && isObject(schemas.component(reference.get()), ComponentSchemas.and(way, reference.get()));
        }
        Set<String> types = ValueTypes.types(schema);
        if (!types.isEmpty() && !types.equals(Set.of("object"))) {
            return false;
        }
        return !ComponentSchemas.map(schema.getProperties()).isEmpty()
                || schema.getDiscriminator() != null
                || ComponentSchemas.list(schema.getAllOf()).stream().anyMatch(part -> isObject(part, way))
                || areObjects(schemas.alternatives(schema.getOneOf()), way)
                || areObjects(schemas.alternatives(schema.getAnyOf()), way);
    }

    private boolean areObjects(List<Schema<?>> alternatives, Set<String> way) {
        return alternatives.size() > 1
                && alternatives.stream().allMatch(one -> isMap(one) || isObject(one, way))
                && alternatives.stream().anyMatch(one -> isObject(one, way));
    }

    private boolean isMap(Schema<?> schema) {
        return ValueTypes.types(schemas.resolved(schema)).equals(Set.of("object"));
    }

    private boolean isEnum(Schema<?> schema) {
        return schema.getEnum() != null
                && ValueTypes.types(schema).equals(Set.of("string"))
                && ValueTypes.values(schema).stream().allMatch(value -> value == null || value instanceof String);
    }

    /** Names of classes, which differ by more than capitals: not every file system tells those apart. */
    private static final class ClassNames {

        private final JavaNames names;
        private final JavaNames files = new JavaNames(Set.of());

        ClassNames(Set<String> taken) {
            names = new JavaNames(taken);
        }

        String unique(String name) {
            String unique = names.unique(name);
            while (files.isTaken(unique.toLowerCase(Locale.ROOT))) {
                unique = names.unique(unique + "_");
            }
            files.take(unique.toLowerCase(Locale.ROOT));
            return unique;
        }
    }
}
