package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties of an object, those of its parts included.
 *
 * @param schemas by name
 * @param required the names of those that have to be there
 */
record Properties(Map<String, Schema<?>> schemas, Set<String> required) {

    static Properties of(Schema<?> schema, ComponentSchemas schemas) {
        Properties properties = new Properties(new LinkedHashMap<>(), new LinkedHashSet<>());
        properties.collect(schema, schemas, Set.of());
        return properties;
    }

    private void collect(Schema<?> schema, ComponentSchemas all, Set<String> way) {
        Optional<String> reference = all.reference(schema);
        if (reference.filter(way::contains).isPresent()) {
            return;
        }
        Set<String> longer =
                reference.map(name -> ComponentSchemas.and(way, name)).orElse(way);
        Schema<?> resolved = all.resolved(schema);
        ComponentSchemas.list(resolved.getAllOf()).forEach(part -> collect(part, all, longer));
        ComponentSchemas.map(resolved.getProperties())
                .forEach((name, property) -> schemas.merge(name, property, Properties::both));
        if (resolved.getRequired() != null) {
            required.addAll(resolved.getRequired());
        }
    }

    private static Schema<?> both(Schema<?> one, Schema<?> other) {
        Schema<Object> both = new Schema<>();
        both.setAllOf(List.of(other, one));
        return both;
    }
}
