package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One assertion of a schema. Those about one type hold for every value of another. Whoever has to know all of them is a visitor,
 * so that the compiler names the places in which a new one is forgotten.
 */
public sealed interface Atom {

    /** The type that this speaks about; null if it can reject values of more than one. */
    default @Nullable JsonType about() {
        return null;
    }

    /** The schemas inside, for those that apply them to the value itself. */
    default List<Schema> inPlace() {
        return List.of();
    }

    /** Calls the visitor's method for this kind of assertion. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with an assertion, by the type it speaks about. */
    interface Visitor<R> {
        R number(OfNumber atom);

        R string(OfString atom);

        R array(OfArray atom);

        R object(OfObject atom);

        R types(Types atom);

        R values(Values atom);

        R anyOf(AnyOf atom);

        R oneOf(OneOf atom);

        R not(Not atom);

        R conditional(Conditional atom);

        R recursive(Recursive atom);

        R opaque(Opaque atom);
    }

    /** A count that has a least value; of two the greater one says all. */
    sealed interface AtLeast extends Atom {
        long bound();
    }

    /** A count that has a greatest value; of two the smaller one says all. */
    sealed interface AtMost extends Atom {
        long bound();
    }

    /** An assertion about a part of the value; two about the same part are one with both schemas. */
    sealed interface OfPart extends Atom {
        /** The same for the same part. */
        Object part();

        Schema schema();

        OfPart with(Schema schema);
    }

    /** The value has one of these types. */
    record Types(Set<JsonType> types) implements Atom {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.types(this);
        }
    }

    /** The value is one of these, which are canonical. */
    record Values(Set<JsonNode> values) implements Atom {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /** An assertion about numbers. */
    sealed interface OfNumber extends Atom {
        @Override
        default JsonType about() {
            return JsonType.NUMBER;
        }

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }

        <R> R acceptNumber(NumberVisitor<R> visitor);
    }

    /** What is done with an assertion about numbers. */
    interface NumberVisitor<R> {
        R whole();

        R minimum(Minimum atom);

        R maximum(Maximum atom);

        R multipleOf(MultipleOf atom);
    }

    record Whole() implements OfNumber {
        @Override
        public <R> R acceptNumber(NumberVisitor<R> visitor) {
            return visitor.whole();
        }
    }

    record Minimum(BigDecimal bound, boolean exclusive) implements OfNumber {
        @Override
        public <R> R acceptNumber(NumberVisitor<R> visitor) {
            return visitor.minimum(this);
        }
    }

    record Maximum(BigDecimal bound, boolean exclusive) implements OfNumber {
        @Override
        public <R> R acceptNumber(NumberVisitor<R> visitor) {
            return visitor.maximum(this);
        }
    }

    record MultipleOf(BigDecimal factor) implements OfNumber {
        @Override
        public <R> R acceptNumber(NumberVisitor<R> visitor) {
            return visitor.multipleOf(this);
        }
    }

    /** An assertion about strings. */
    sealed interface OfString extends Atom {
        @Override
        default JsonType about() {
            return JsonType.STRING;
        }

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.string(this);
        }

        <R> R acceptString(StringVisitor<R> visitor);
    }

    /** What is done with an assertion about strings. */
    interface StringVisitor<R> {
        R minLength(MinLength atom);

        R maxLength(MaxLength atom);

        R pattern(Pattern atom);

        R format(Format atom);
    }

    record MinLength(long bound) implements OfString, AtLeast {
        @Override
        public <R> R acceptString(StringVisitor<R> visitor) {
            return visitor.minLength(this);
        }
    }

    record MaxLength(long bound) implements OfString, AtMost {
        @Override
        public <R> R acceptString(StringVisitor<R> visitor) {
            return visitor.maxLength(this);
        }
    }

    record Pattern(String regex) implements OfString {
        @Override
        public <R> R acceptString(StringVisitor<R> visitor) {
            return visitor.pattern(this);
        }
    }

    record Format(String name) implements OfString {
        @Override
        public <R> R acceptString(StringVisitor<R> visitor) {
            return visitor.format(this);
        }
    }

    /** An assertion about arrays. */
    sealed interface OfArray extends Atom {
        @Override
        default JsonType about() {
            return JsonType.ARRAY;
        }

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }

        <R> R acceptArray(ArrayVisitor<R> visitor);
    }

    /** What is done with an assertion about arrays. */
    interface ArrayVisitor<R> {
        R minItems(MinItems atom);

        R maxItems(MaxItems atom);

        R uniqueItems();

        R prefixItem(PrefixItem atom);

        R items(Items atom);

        R contains(Contains atom);
    }

    record MinItems(long bound) implements OfArray, AtLeast {
        @Override
        public <R> R acceptArray(ArrayVisitor<R> visitor) {
            return visitor.minItems(this);
        }
    }

    record MaxItems(long bound) implements OfArray, AtMost {
        @Override
        public <R> R acceptArray(ArrayVisitor<R> visitor) {
            return visitor.maxItems(this);
        }
    }

    record UniqueItems() implements OfArray {
        @Override
        public <R> R acceptArray(ArrayVisitor<R> visitor) {
            return visitor.uniqueItems();
        }
    }

    record PrefixItem(int index, Schema schema) implements OfArray, OfPart {
        @Override
        public Object part() {
            return List.of("item", index);
        }

        @Override
        public OfPart with(Schema whole) {
            return new PrefixItem(index, whole);
        }

        @Override
        public <R> R acceptArray(ArrayVisitor<R> visitor) {
            return visitor.prefixItem(this);
        }
    }

    /** All items from an index on. */
    record Items(int from, Schema schema) implements OfArray, OfPart {
        @Override
        public Object part() {
            return List.of("items", from);
        }

        @Override
        public OfPart with(Schema whole) {
            return new Items(from, whole);
        }

        @Override
        public <R> R acceptArray(ArrayVisitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** At least {@code min} items, and at most {@code max}, are accepted by the schema. */
    record Contains(Schema schema, long min, long max) implements OfArray {
        @Override
        public <R> R acceptArray(ArrayVisitor<R> visitor) {
            return visitor.contains(this);
        }
    }

    /** An assertion about objects. */
    sealed interface OfObject extends Atom {
        @Override
        default JsonType about() {
            return JsonType.OBJECT;
        }

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }

        <R> R acceptObject(ObjectVisitor<R> visitor);
    }

    /** What is done with an assertion about objects. */
    interface ObjectVisitor<R> {
        R required(Required atom);

        R property(Property atom);

        R patternProperty(PatternProperty atom);

        R additional(Additional atom);

        R propertyNames(PropertyNames atom);

        R minProperties(MinProperties atom);

        R maxProperties(MaxProperties atom);
    }

    record Required(String name) implements OfObject {
        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.required(this);
        }
    }

    record Property(String name, Schema schema) implements OfObject, OfPart {
        @Override
        public Object part() {
            return List.of("property", name);
        }

        @Override
        public OfPart with(Schema whole) {
            return new Property(name, whole);
        }

        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.property(this);
        }
    }

    record PatternProperty(String regex, Schema schema) implements OfObject, OfPart {
        @Override
        public Object part() {
            return List.of("pattern", regex);
        }

        @Override
        public OfPart with(Schema whole) {
            return new PatternProperty(regex, whole);
        }

        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.patternProperty(this);
        }
    }

    /** Properties that are neither named nor matched by one of the patterns. */
    record Additional(Set<String> names, Set<String> patterns, Schema schema) implements OfObject {
        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.additional(this);
        }
    }

    record PropertyNames(Schema schema) implements OfObject {
        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.propertyNames(this);
        }
    }

    record MinProperties(long bound) implements OfObject, AtLeast {
        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.minProperties(this);
        }
    }

    record MaxProperties(long bound) implements OfObject, AtMost {
        @Override
        public <R> R acceptObject(ObjectVisitor<R> visitor) {
            return visitor.maxProperties(this);
        }
    }

    record AnyOf(Set<Schema> schemas) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.copyOf(schemas);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyOf(this);
        }
    }

    record OneOf(List<Schema> schemas) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return schemas;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    record Not(Schema schema) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.of(schema);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    record Conditional(Schema condition, Schema then, Schema otherwise) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.of(condition, then, otherwise);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** Recursion: a schema that was not yet complete when this was made. Two are equal when they name the same one. */
    record Recursive(String key, Schema.Holder target) implements Atom {
        @Override
        public List<Schema> inPlace() {
            return List.of(target.schema());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recursive(this);
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
    record Opaque(String text, @Nullable JsonType about) implements Atom {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opaque(this);
        }
    }
}
