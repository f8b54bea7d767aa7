package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A class for an enum of strings. */
record EnumClass(String name, String description, boolean deprecated, List<Constant> constants) {

    private static final String UNKNOWN = "OTHER_VALUE";
    private static final String NAMES = "x-enum-varnames";

    /**
     * A value that the contract names.
     *
     * @param literal the value in Java source
     * @param code the value in Javadoc
     */
    record Constant(String name, String literal, String code) {}

    /** The name again, for where the templates mean that of a constant by "name". */
    String type() {
        return name;
    }

    static EnumClass of(String name, Schema<?> schema, ComponentSchemas schemas) {
        String description = schemas.annotation(schema, Schema::getDescription)
                .map(markdown -> Markdown.javadoc(markdown, ""))
                .orElse("One of the values below, or one of a newer server.");
        boolean deprecated = schemas.annotation(schema, Schema::getDeprecated).orElse(false);
        return new EnumClass(name, description, deprecated, constants(schema));
    }

    private static List<Constant> constants(Schema<?> schema) {
        JavaNames names = new JavaNames(Set.of(UNKNOWN));
        List<String> values = ValueTypes.values(schema).stream()
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .distinct()
                .toList();
        List<Constant> constants = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String wanted = given(schema, i, values.size()).orElseGet(() -> JavaNames.constant(value));
            constants.add(new Constant(names.unique(wanted), JavaText.literal(value), JavaText.code(value)));
        }
        return constants;
    }

    private static Optional<String> given(Schema<?> schema, int index, int count) {
        return schema.getExtensions() != null
                        && schema.getExtensions().get(NAMES) instanceof List<?> names
                        && names.size() == count
                ? Optional.of(JavaNames.constant(String.valueOf(names.get(index))))
                : Optional.empty();
    }
}
