package dev.assistantapi.contract.document.keyword;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keywords of JSON Schema 2020-12 that hold other schemas: applicators (Core, section 10), and {@code unevaluated…}
 * (section 11). Whoever walks through schemas asks this table.
 */
public enum ApplicatorKeyword {
    ALL_OF("allOf", Shape.LIST, true),
    PREFIX_ITEMS("prefixItems", Shape.LIST, false),
    ITEMS("items", Shape.SCHEMA, false),
    CONTAINS("contains", Shape.SCHEMA, false),
    PROPERTIES("properties", Shape.MAP, false),
    PATTERN_PROPERTIES("patternProperties", Shape.MAP, false),
    ADDITIONAL_PROPERTIES("additionalProperties", Shape.SCHEMA, false),
    PROPERTY_NAMES("propertyNames", Shape.SCHEMA, false),
    DEPENDENT_SCHEMAS("dependentSchemas", Shape.MAP, true),
    ANY_OF("anyOf", Shape.LIST, true),
    ONE_OF("oneOf", Shape.LIST, true),
    NOT("not", Shape.SCHEMA, true),
    IF("if", Shape.SCHEMA, true),
    THEN("then", Shape.SCHEMA, true),
    ELSE("else", Shape.SCHEMA, true),
    UNEVALUATED_PROPERTIES("unevaluatedProperties", Shape.SCHEMA, false),
    UNEVALUATED_ITEMS("unevaluatedItems", Shape.SCHEMA, false),
    /** Describes what is inside a string, and rejects none (Validation, section 8.5). */
    CONTENT_SCHEMA("contentSchema", Shape.SCHEMA, false),
    /** Schemas to refer to, which say nothing where they are (Core, section 8.2.4). */
    DEFS("$defs", Shape.MAP, false);

    /** Where the schemas are in the value of the keyword. */
    public enum Shape {
        /** The value is one. */
        SCHEMA,
        /** The items are. */
        LIST,
        /** The values of all properties are. */
        MAP
    }

    private static final Map<String, ApplicatorKeyword> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ApplicatorKeyword::text, Function.identity()));

    private final String text;
    private final Shape shape;
    private final boolean inPlace;

    ApplicatorKeyword(String text, Shape shape, boolean inPlace) {
        this.text = text;
        this.shape = shape;
        this.inPlace = inPlace;
    }

    /** The keyword of this name; empty if the name is none of these. */
    public static Optional<ApplicatorKeyword> of(String name) {
        return Optional.ofNullable(BY_TEXT.get(name));
    }

    /** The keyword as it is written. */
    public String text() {
        return text;
    }

    /** Where the schemas are. */
    public Shape shape() {
        return shape;
    }

    /** Whether the schemas apply to the value itself, and not to a part of it. */
    public boolean inPlace() {
        return inPlace;
    }

    /** Whether it says anything of which values are accepted. */
    public boolean bounds() {
        return this != CONTENT_SCHEMA && this != DEFS;
    }
}
