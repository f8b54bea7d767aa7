package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaCompiler;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.value.SchemaValidator;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of one contract as one direction sees them: to search in, and to validate against. */
public final class Side {

    private final Projection projection;
    private final SchemaCompiler compiler;
    private final SchemaPool pool;
    private final Direction direction;
    private final Map<Located, Schema> schemas = new HashMap<>();
    private final Map<Located, com.networknt.schema.Schema> validators = new HashMap<>();

    public Side(SchemaPool pool, Direction direction, String key) {
        this.pool = pool;
        this.direction = direction;
        this.projection = new Projection(direction);
        this.compiler = new SchemaCompiler(pool, projection.definitions(), key);
    }

    public Direction direction() {
        return direction;
    }

    public Schema schema(Located place) {
        Schema known = schemas.get(place);
        if (known == null) {
            known = compiler.compile(projection.reference(place));
            schemas.put(place, known);
        }
        return known;
    }

    /** What these keywords of a schema say by themselves. */
    public Schema keywords(Located place, Set<String> keywords) {
        if (!place.node().isObject()) {
            return pool.anything();
        }
        ObjectNode own = projection.own(place);
        ObjectNode chosen = SchemaValues.FACTORY.objectNode();
        own.properties().forEach(member -> {
            if (keywords.contains(member.getKey())) {
                chosen.set(member.getKey(), member.getValue());
            }
        });
        if (keywords.contains("format")) {
            OpenApiFormats.apply(place.node(), chosen);
        }
        return compiler.compile(chosen);
    }

    public boolean isForbidden(Located member) {
        return projection.isForbidden(member);
    }

    public boolean validates(Located place, JsonNode value) {
        return SchemaValidator.errors(validator(place), value).isEmpty();
    }

    private com.networknt.schema.Schema validator(Located place) {
        com.networknt.schema.Schema known = validators.get(place);
        if (known == null) {
            ObjectNode document = projection.reference(place);
            ObjectNode definitions = SchemaValues.FACTORY.objectNode();
            Set<String> seen = new LinkedHashSet<>();
            collect(document, definitions, seen);
            document.set("$defs", definitions);
            known = SchemaValidator.compile(document);
            validators.put(place, known);
        }
        return known;
    }

    /** The definitions that are reached from here, and no others: a contract may have thousands. */
    private void collect(JsonNode node, ObjectNode definitions, Set<String> seen) {
        JsonNode reference = node.path("$ref");
        if (reference.isString() && reference.stringValue().startsWith("#/$defs/")) {
            String name = reference.stringValue().substring("#/$defs/".length());
            if (seen.add(name)) {
                JsonNode definition = projection.definitions().path(name);
                definitions.set(name, definition);
                collect(definition, definitions, seen);
            }
        }
        node.forEach(child -> collect(child, definitions, seen));
    }
}
