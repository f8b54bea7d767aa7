package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The keywords of JSON Schema 2020-12 that bound a value and hold no schema (Validation, section 6): the form of their value, what
 * they assert, and under which name a change of them is reported.
 */
public enum AssertionKeyword {
    TYPE("type", KeywordForm.TYPE, null, Limit.NONE, (value, pool) -> types(value)),
    ENUM(
            "enum",
            KeywordForm.ARRAY,
            null,
            Limit.NONE,
            (value, pool) -> oneOf(value.valueStream().toList(), pool)),
    CONST("const", KeywordForm.ANY, null, Limit.NONE, (value, pool) -> oneOf(List.of(value), pool)),
    MULTIPLE_OF("multipleOf", KeywordForm.POSITIVE_NUMBER, Limit.NONE, value -> new Atom.MultipleOf(number(value))),
    MAXIMUM("maximum", KeywordForm.NUMBER, Limit.UPPER, value -> new Atom.Maximum(number(value), false)),
    EXCLUSIVE_MAXIMUM(
            "exclusiveMaximum",
            KeywordForm.EXCLUSIVE_BOUND,
            "maximum",
            Limit.UPPER,
            (value, pool) -> List.of(new Atom.Maximum(number(value), true))),
    MINIMUM("minimum", KeywordForm.NUMBER, Limit.LOWER, value -> new Atom.Minimum(number(value), false)),
    EXCLUSIVE_MINIMUM(
            "exclusiveMinimum",
            KeywordForm.EXCLUSIVE_BOUND,
            "minimum",
            Limit.LOWER,
            (value, pool) -> List.of(new Atom.Minimum(number(value), true))),
    MAX_LENGTH("maxLength", KeywordForm.COUNT, Limit.UPPER, value -> new Atom.MaxLength(count(value))),
    MIN_LENGTH("minLength", KeywordForm.COUNT, Limit.LOWER, value -> new Atom.MinLength(count(value))),
    PATTERN("pattern", KeywordForm.STRING, Limit.NONE, value -> new Atom.Pattern(value.stringValue())),
    /** One that is no string says nothing. */
    FORMAT(
            "format",
            KeywordForm.ANY,
            "format",
            Limit.NONE,
            (value, pool) -> value.isString() ? List.of(new Atom.Format(value.stringValue())) : List.of()),
    MAX_ITEMS("maxItems", KeywordForm.COUNT, Limit.UPPER, value -> new Atom.MaxItems(count(value))),
    MIN_ITEMS("minItems", KeywordForm.COUNT, Limit.LOWER, value -> new Atom.MinItems(count(value))),
    UNIQUE_ITEMS(
            "uniqueItems",
            KeywordForm.FLAG,
            "uniqueItems",
            Limit.NONE,
            (value, pool) -> value.asBoolean(false) ? List.of(new Atom.UniqueItems()) : List.of()),
    MAX_PROPERTIES("maxProperties", KeywordForm.COUNT, Limit.UPPER, value -> new Atom.MaxProperties(count(value))),
    MIN_PROPERTIES("minProperties", KeywordForm.COUNT, Limit.LOWER, value -> new Atom.MinProperties(count(value))),
    REQUIRED(
            "required",
            KeywordForm.STRINGS,
            null,
            Limit.NONE,
            (value, pool) -> value.valueStream()
                    .map(name -> new Atom.Required(name.stringValue()))
                    .toList()),
    DEPENDENT_REQUIRED(
            "dependentRequired",
            KeywordForm.STRINGS_BY_NAME,
            "dependentRequired",
            Limit.NONE,
            AssertionKeyword::dependentRequired),
    /** Read together with {@code contains}, without which it says nothing. */
    MIN_CONTAINS("minContains", KeywordForm.COUNT, "contains", Limit.NONE, (value, pool) -> List.of()),
    /** Read together with {@code contains}, without which it says nothing. */
    MAX_CONTAINS("maxContains", KeywordForm.COUNT, "contains", Limit.NONE, (value, pool) -> List.of());

    /** Whether a bound is a least or a greatest one. */
    public enum Limit {
        NONE,
        UPPER,
        LOWER
    }

    private static final Map<String, AssertionKeyword> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(AssertionKeyword::text, Function.identity()));

    private final String text;
    private final KeywordForm form;
    private final @Nullable String reportedAs;
    private final Limit limit;
    private final BiFunction<JsonNode, SchemaPool, Collection<? extends Atom>> meaning;

    AssertionKeyword(
            String text,
            KeywordForm form,
            @Nullable String reportedAs,
            Limit limit,
            BiFunction<JsonNode, SchemaPool, Collection<? extends Atom>> meaning) {
        this.text = text;
        this.form = form;
        this.reportedAs = reportedAs;
        this.limit = limit;
        this.meaning = meaning;
    }

    AssertionKeyword(String text, KeywordForm form, Limit limit, Function<JsonNode, Atom> meaning) {
        this(text, form, text, limit, (value, pool) -> List.of(meaning.apply(value)));
    }

    /** The keyword of this name; empty if the name is none of these. */
    public static Optional<AssertionKeyword> of(String name) {
        return Optional.ofNullable(BY_TEXT.get(name));
    }

    /** The keyword as it is written. */
    public String text() {
        return text;
    }

    /** The form of its value. */
    public KeywordForm form() {
        return form;
    }

    /**
     * The keyword under which changes are reported: its own, or that of the keyword with which it is read; null for those whose
     * changes have a comparison of their own.
     */
    public @Nullable String reportedAs() {
        return reportedAs;
    }

    /** Whether a greater value accepts more, or less. */
    public Limit limit() {
        return limit;
    }

    /** What it asserts, by a value of the right form. */
    Collection<? extends Atom> meaning(JsonNode value, SchemaPool pool) {
        return meaning.apply(value, pool);
    }

    static long count(JsonNode value) {
        return value.decimalValue().min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static BigDecimal number(JsonNode value) {
        return SchemaValues.plain(value.decimalValue());
    }

    private static Collection<Atom> oneOf(List<JsonNode> values, SchemaPool pool) {
        return pool.values(values).atoms();
    }

    private static Collection<Atom> types(JsonNode type) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        List<String> names = (type.isArray() ? type.valueStream() : Stream.of(type))
                .map(JsonNode::stringValue)
                .toList();
        for (String name : names) {
            JsonType named = JsonType.named(name);
            if (named != null) {
                types.add(named);
            }
        }
        List<Atom> atoms = new ArrayList<>(List.of(new Atom.Types(types)));
        if (names.contains("integer") && !names.contains("number")) {
            atoms.add(new Atom.Whole());
        }
        return atoms;
    }

    private static Collection<Atom> dependentRequired(JsonNode value, SchemaPool pool) {
        List<Atom> atoms = new ArrayList<>();
        value.properties()
                .forEach(property -> property.getValue()
                        .forEach(needed -> atoms.addAll(pool.anyOf(List.of(
                                        pool.not(pool.of(new Atom.Required(property.getKey()))),
                                        pool.of(new Atom.Required(needed.stringValue()))))
                                .atoms())));
        return atoms;
    }
}
