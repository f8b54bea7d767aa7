package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A discriminator beside {@code oneOf} or {@code anyOf}: a variant counts only with the values that name it. */
public final class Discriminator {

    private Discriminator() {}

    static void apply(Projection projection, Located schema, ObjectNode result) {
        Located discriminator = schema.child("discriminator");
        String property = discriminator.node().isObject() ? discriminator.text("propertyName", "") : "";
        if (property.isEmpty()) {
            return;
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (result.path(keyword) instanceof ArrayNode variants) {
                List<Located> sources = schema.child(keyword).items();
                for (int i = 0; i < variants.size() && i < sources.size(); i++) {
                    List<String> values = values(discriminator, sources.get(i));
                    if (!values.isEmpty()) {
                        variants.set(i, with(variants.get(i), property, values));
                    }
                }
            }
        }
    }

    private static JsonNode with(JsonNode variant, String property, List<String> values) {
        ObjectNode tag = SchemaValues.FACTORY.objectNode();
        tag.putArray("required").add(property);
        ArrayNode names = tag.putObject("properties").putObject(property).putArray("enum");
        values.forEach(names::add);
        ObjectNode both = SchemaValues.FACTORY.objectNode();
        both.putArray("allOf").add(variant).add(tag);
        return both;
    }

    /** The values that lead to a variant: those of the mapping, otherwise the name of its component. */
    public static List<String> values(Located discriminator, Located variant) {
        @Nullable String name = Projection.referredName(variant);
        if (name == null) {
            return List.of();
        }
        Located target = variant.resolve();
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, Located> mapped :
                discriminator.child("mapping").members().entrySet()) {
            String to = mapped.getValue().node().asString("");
            if (to.equals(name) || leadsTo(mapped.getValue(), to, target)) {
                values.add(mapped.getKey());
            }
        }
        return values.isEmpty() ? List.of(name) : values;
    }

    private static boolean leadsTo(Located mapping, String reference, Located target) {
        boolean isReference = reference.contains("/") || reference.contains("#") || reference.contains(".");
        return isReference && mapping.follow(reference).resolve().equals(target);
    }
}
