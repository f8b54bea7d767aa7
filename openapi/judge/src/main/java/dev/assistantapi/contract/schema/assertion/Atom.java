package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One assertion of a schema. Those about one type hold for every value of another. */
public sealed interface Atom {

    /** The type that this speaks about; null if it can refuse values of more than one. */
    default @Nullable JsonType about() {
        return null;
    }

    /** The schemas inside, for those that apply them to the value itself. */
    default List<Schema> inPlace() {
        return List.of();
    }

    /** The value has one of these types. */
    record Types(Set<JsonType> types) implements Atom {}

    /** The value is one of these, which are canonical. */
    record Values(Set<JsonNode> values) implements Atom {}

    /** An assertion about numbers. */
    sealed interface OfNumber extends Atom {
        @Override
        default JsonType about() {
            return JsonType.NUMBER;
        }
    }

    record Whole() implements OfNumber {}

    record Minimum(BigDecimal bound, boolean exclusive) implements OfNumber {}

    record Maximum(BigDecimal bound, boolean exclusive) implements OfNumber {}

    record MultipleOf(BigDecimal factor) implements OfNumber {}

    /** An assertion about strings. */
    sealed interface OfString extends Atom {
        @Override
        default JsonType about() {
            return JsonType.STRING;
        }
    }

    record MinLength(long bound) implements OfString {}

    record MaxLength(long bound) implements OfString {}

    record Pattern(String regex) implements OfString {}

    record Format(String name) implements OfString {}

    /** An assertion about arrays. */
    sealed interface OfArray extends Atom {
        @Override
        default JsonType about() {
            return JsonType.ARRAY;
        }
    }

    record MinItems(long bound) implements OfArray {}

    record MaxItems(long bound) implements OfArray {}

    record UniqueItems() implements OfArray {}

    record PrefixItem(int index, Schema schema) implements OfArray {}

    /** All items from an index on. */
    record Items(int from, Schema schema) implements OfArray {}

    /** At least {@code min} items, and at most {@code max}, are accepted by the schema. */
    record Contains(Schema schema, long min, long max) implements OfArray {}

    /** An assertion about objects. */
    sealed interface OfObject extends Atom {
        @Override
        default JsonType about() {
            return JsonType.OBJECT;
        }
    }

    record Required(String name) implements OfObject {}

    record Property(String name, Schema schema) implements OfObject {}

    record PatternProperty(String regex, Schema schema) implements OfObject {}

    /** Members that are neither named nor matched by one of the patterns. */
    record Additional(Set<String> names, Set<String> patterns, Schema schema) implements OfObject {}

    record PropertyNames(Schema schema) implements OfObject {}

    record MinProperties(long bound) implements OfObject {}

    record MaxProperties(long bound) implements OfObject {}

    record AnyOf(Set<Schema> schemas) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.copyOf(schemas);
        }
    }

    record OneOf(List<Schema> schemas) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return schemas;
        }
    }

    record Not(Schema schema) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.of(schema);
        }
    }

    record Conditional(Schema condition, Schema then, Schema otherwise) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.of(condition, then, otherwise);
        }
    }

    /** Recursion: a schema that was not yet complete when this was made. Two are equal when they name the same one. */
    record Recursive(String key, Schema.Holder target) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.of(target.schema());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Recursive that && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** Something whose meaning is not known here; only a validator, or nobody, can tell. */
    record Opaque(String text, @Nullable JsonType about) implements Atom {}
}
