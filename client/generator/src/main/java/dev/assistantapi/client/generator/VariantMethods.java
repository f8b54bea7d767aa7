package dev.assistantapi.client.generator;

import dev.assistantapi.client.generator.ObjectClass.Mark;
import dev.assistantapi.client.generator.ObjectClass.Variant;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/** The classes that an object may be one of: its {@code oneOf}, {@code anyOf}, or those that its discriminator maps to. */
final class VariantMethods {

    private final ComponentSchemas schemas;
    private final ModelClasses classes;

    VariantMethods(ComponentSchemas schemas, ModelClasses classes) {
        this.schemas = schemas;
        this.classes = classes;
    }

    /** @param names of the methods that there are */
    List<Variant> of(String component, Schema<?> schema, JavaNames names) {
        Discriminator discriminator = schema.getDiscriminator();
        Map<String, List<String>> values = discriminator == null || discriminator.getPropertyName() == null
                ? alternatives(schema)
                : mapped(component, schema, discriminator);
        List<Variant> variants = new ArrayList<>();
        values.forEach((name, marks) -> {
            String type = classes.objects().get(name);
            if (type != null && !name.equals(component)) {
                variants.add(
                        discriminator == null || discriminator.getPropertyName() == null
                                ? byContent(type, Properties.of(schemas.component(name), schemas), names)
                                : byMark(type, discriminator.getPropertyName(), marks, names));
            }
        });
        return variants;
    }

    private Map<String, List<String>> alternatives(Schema<?> schema) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        Stream.concat(
                        ComponentSchemas.list(schema.getOneOf()).stream(),
                        ComponentSchemas.list(schema.getAnyOf()).stream())
                .flatMap(alternative -> schemas.reference(alternative).stream())
                .forEach(name -> alternatives.put(target(name), List.of()));
        return alternatives;
    }

    /** The values of the discriminator, by the name of the schema that they stand for. */
    private Map<String, List<String>> mapped(String component, Schema<?> schema, Discriminator discriminator) {
        Map<String, List<String>> mapped = new LinkedHashMap<>();
        Map<String, String> mapping = discriminator.getMapping() == null ? Map.of() : discriminator.getMapping();
        mapping.forEach((value, target) -> mapped.computeIfAbsent(target(name(target)), name -> new ArrayList<>())
                .add(value));
        Stream.concat(alternatives(schema).keySet().stream(), children(component))
                .forEach(name -> mapped.computeIfAbsent(name, unmapped -> List.of(unmapped)));
        return mapped;
    }

    /** A mapping names a schema or refers to it. */
    private String name(String target) {
        return schemas.components().containsKey(target) ? target : String.valueOf(ModelUtils.getSimpleRef(target));
    }

    private Stream<String> children(String component) {
        return schemas.components().entrySet().stream()
                .filter(child -> ComponentSchemas.list(child.getValue().getAllOf()).stream()
                        .anyMatch(part -> schemas.reference(part)
                                .filter(component::equals)
                                .isPresent()))
                .map(Map.Entry::getKey);
    }

    /** Past schemas that are nothing but a reference. */
    private String target(String name) {
        String target = name;
        for (int i = 0; i <= schemas.components().size() && schemas.components().containsKey(target); i++) {
            String next = schemas.reference(schemas.component(target)).orElse(target);
            if (next.equals(target)) {
                break;
            }
            target = next;
        }
        return target;
    }

    private static Variant byMark(String type, String property, List<String> values, JavaNames names) {
        List<Mark> mark = values.size() == 1
                ? List.of(
                        new Mark(JavaText.literal(property), JavaText.code(property), JavaText.literal(values.get(0))))
                : List.of();
        return new Variant(names.unique("as" + type), type, isOneOf(property, values), mark);
    }

    private static Variant byContent(String type, Properties properties, JavaNames names) {
        List<String> conditions = new ArrayList<>();
        properties
                .required()
                .forEach(name -> conditions.add("members().asMap().containsKey(" + JavaText.literal(name) + ")"));
        properties.schemas().forEach((name, schema) -> {
            List<?> values = ValueTypes.values(schema);
            if (values.size() == 1 && values.get(0) instanceof String value) {
                conditions.add(isOneOf(name, List.of(value)));
            }
        });
        return new Variant(
                names.unique("as" + type),
                type,
                conditions.isEmpty() ? "true" : String.join(" && ", conditions),
                List.of());
    }

    private static String isOneOf(String property, List<String> values) {
        return "members().find(" + JavaText.literal(property) + ", Decoders.STRING).filter(List.of("
                + values.stream().map(JavaText::literal).collect(Collectors.joining(", ")) + ")::contains).isPresent()";
    }
}
