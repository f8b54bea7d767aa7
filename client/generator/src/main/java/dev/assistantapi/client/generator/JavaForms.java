package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the values of a schema are in Java. */
final class JavaForms {

    private static final Map<String, JavaForm> TEXTS =
            Map.of("uri", JavaForm.URI, "date-time", JavaForm.INSTANT, "date", JavaForm.DATE);
    private static final Map<String, JavaForm> INTEGERS = Map.of(
            "int64",
            JavaForm.LONG,
            "uint32",
            JavaForm.LONG,
            "double-int",
            JavaForm.LONG,
            "uint64",
            JavaForm.BIG_INTEGER);
    private static final Map<String, JavaForm> NUMBERS = Map.of("float", JavaForm.FLOAT, "double", JavaForm.DOUBLE);

    private final ComponentSchemas schemas;
    private final ModelClasses classes;
    private final String prefix;

    /** @param prefix of the names of classes: nothing in their package, and the name of the package elsewhere */
    JavaForms(ComponentSchemas schemas, ModelClasses classes, String prefix) {
        this.prefix = prefix;
        this.schemas = schemas;
        this.classes = classes;
    }

    JavaForm of(Schema<?> schema) {
        return of(schema, Set.of());
    }

    /** @param way the references on the way here; a value that contains itself can be anything in there */
    private JavaForm of(Schema<?> schema, Set<String> way) {
        Optional<String> reference = schemas.reference(schema);
        if (reference.isPresent()) {
            String name = reference.get();
            return classes.form(name, prefix)
                    .orElseGet(() -> way.contains(name)
                            ? JavaForm.ANY
                            : of(schemas.component(name), ComponentSchemas.and(way, name)));
        }
        List<JavaForm> forms = new ArrayList<>();
        forms.add(JavaForm.anyOf(ValueTypes.types(schema).stream()
                .map(type -> ofType(type, schema, way))
                .toList()));
        forms.add(anyOf(schema.getOneOf(), way));
        forms.add(anyOf(schema.getAnyOf(), way));
        ComponentSchemas.list(schema.getAllOf()).forEach(part -> forms.add(of(part, way)));
        return JavaForm.allOf(forms);
    }

    private JavaForm anyOf(@Nullable List<?> alternatives, Set<String> way) {
        return JavaForm.anyOf(schemas.alternatives(alternatives).stream()
                .map(alternative -> of(alternative, way))
                .toList());
    }

    private JavaForm ofType(String type, Schema<?> schema, Set<String> way) {
        String format = String.valueOf(schema.getFormat());
        return switch (type) {
            case "string" -> TEXTS.getOrDefault(format, JavaForm.STRING);
            case "integer" -> INTEGERS.getOrDefault(format, integer(schema));
            case "number" -> NUMBERS.getOrDefault(format, JavaForm.DECIMAL);
            case "boolean" -> JavaForm.BOOLEAN;
            case "array" -> array(schema, way);
            case "object" -> object(schema, way);
            default -> JavaForm.ANY;
        };
    }

    /** The smallest that holds what the contract names; an {@code int} where it names nothing. */
    private static JavaForm integer(Schema<?> schema) {
        Stream<BigDecimal> bounds = Stream.of(
                        schema.getMinimum(),
                        schema.getMaximum(),
                        schema.getExclusiveMinimumValue(),
                        schema.getExclusiveMaximumValue())
                .flatMap(Stream::ofNullable);
        Stream<BigDecimal> values = ValueTypes.values(schema).stream()
                .filter(Number.class::isInstance)
                .map(value -> new BigDecimal(value.toString()));
        int bits = Stream.concat(bounds, values)
                .mapToInt(number -> number.toBigInteger().bitLength())
                .max()
                .orElse(0);
        return bits < Integer.SIZE ? JavaForm.INTEGER : bits < Long.SIZE ? JavaForm.LONG : JavaForm.BIG_INTEGER;
    }

    private JavaForm array(Schema<?> schema, Set<String> way) {
        if (schema.getItems() == null
                || !ComponentSchemas.list(schema.getPrefixItems()).isEmpty()) {
            return JavaForm.LIST;
        }
        JavaForm items = of(schema.getItems(), way);
        return items.list(isNullable(schema.getItems(), items));
    }

    private JavaForm object(Schema<?> schema, Set<String> way) {
        boolean uniform = schema.getAdditionalProperties() instanceof Schema
                && ComponentSchemas.map(schema.getProperties()).isEmpty()
                && ComponentSchemas.map(schema.getPatternProperties()).isEmpty();
        if (!uniform) {
            return JavaForm.OBJECT;
        }
        Schema<?> additional = (Schema<?>) schema.getAdditionalProperties();
        JavaForm values = of(additional, way);
        return values.map(isNullable(additional, values));
    }

    private boolean isNullable(Schema<?> schema, JavaForm form) {
        return schemas.isNullable(schema) || form.equals(JavaForm.ANY);
    }
}
