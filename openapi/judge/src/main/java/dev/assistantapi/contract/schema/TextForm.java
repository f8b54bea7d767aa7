package dev.assistantapi.contract.schema;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that travel as text: a reader who takes any string takes the characters of a number, too. */
final class TextForm {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_STEPS = 10_000;
    private static final int MOST_AMBIGUOUS = 8;

    private final SchemaPool pool;
    private final boolean neverEmpty;
    private int steps;

    /** @param neverEmpty whether no characters cannot travel */
    TextForm(SchemaPool pool, boolean neverEmpty) {
        this.pool = pool;
        this.neverEmpty = neverEmpty;
    }

    /** The schema, wherever it takes every string also taking every number and boolean; where that is not clear, as it is. */
    Schema widen(Schema schema) {
        steps = 0;
        return widen(schema, 0);
    }

    private Schema widen(Schema schema, int depth) {
        if (depth > 8 || ++steps > MOST_STEPS) {
            return schema;
        }
        for (Atom atom : schema.atoms()) {
            if (atom instanceof Atom.AnyOf anyOf) {
                return pool.anyOf(anyOf.schemas().stream()
                        .map(each -> widen(chosen(each, anyOf, schema), depth + 1))
                        .toList());
            }
        }
        List<Atom> atoms = new ArrayList<>();
        boolean anyString = takesAnyString(schema);
        for (Atom atom : schema.atoms()) {
            if (atom instanceof Atom.Types types && anyString) {
                Set<JsonType> wider = new LinkedHashSet<>(types.types());
                wider.add(JsonType.NUMBER);
                wider.add(JsonType.BOOLEAN);
                atoms.add(new Atom.Types(wider));
            } else if (atom instanceof Atom.Items items && isAlone(items, schema, other -> reads(other, items))) {
                atoms.add(new Atom.Items(items.from(), widen(items.schema(), depth + 1)));
            } else if (atom instanceof Atom.Property property
                    && isAlone(property, schema, other -> reads(other, property))) {
                atoms.add(new Atom.Property(property.name(), widen(property.schema(), depth + 1)));
            } else if (!(atom instanceof Atom.OfNumber && anyString)) {
                atoms.add(atom);
            }
        }
        return pool.of(atoms);
    }

    /** One alternative with all that stands beside it: one reading of the characters must fulfil both. */
    private Schema chosen(Schema alternative, Atom.AnyOf anyOf, Schema schema) {
        Set<Atom> atoms = new LinkedHashSet<>(schema.atoms());
        atoms.remove(anyOf);
        atoms.addAll(alternative.atoms());
        return pool.of(atoms);
    }

    /** Whether nothing else in the schema might need another reading of the same part. */
    private static boolean isAlone(Atom part, Schema schema, Predicate<Atom> reads) {
        return schema.atoms().stream().noneMatch(other -> other != part && anywhere(other, reads));
    }

    private static boolean anywhere(Atom atom, Predicate<Atom> reads) {
        return reads.test(atom)
                || atom instanceof Atom.Recursive
                || atom instanceof Atom.Opaque
                || atom.inPlace().stream()
                        .flatMap(inside -> inside.atoms().stream())
                        .anyMatch(inside -> anywhere(inside, reads));
    }

    private static boolean reads(Atom atom, Atom.Items items) {
        return atom instanceof Atom.Items
                || atom instanceof Atom.Contains
                || atom instanceof Atom.PrefixItem prefix && prefix.index() >= items.from();
    }

    private static boolean reads(Atom atom, Atom.Property member) {
        return atom instanceof Atom.Property other && other.name().equals(member.name())
                || atom instanceof Atom.PatternProperty
                || atom instanceof Atom.Additional additional
                        && !additional.names().contains(member.name());
    }

    private static boolean takesAnyString(Schema schema) {
        boolean strings = schema.atoms().stream()
                .anyMatch(atom ->
                        atom instanceof Atom.Types types && types.types().contains(JsonType.STRING));
        return strings
                && schema.atoms().stream()
                        .noneMatch(atom ->
                                atom instanceof Atom.OfString || atom.about() == null && !(atom instanceof Atom.Types));
    }

    /** The values of a schema that can be sent. */
    Schema sent(Schema schema) {
        if (!neverEmpty) {
            return schema;
        }
        List<Atom> atoms = new ArrayList<>(schema.atoms());
        atoms.add(new Atom.MinLength(1));
        return pool.of(atoms);
    }

    /** Where values travel as text, a schema without {@code type} is taken to mean scalars only. */
    Schema written(Schema schema) {
        Set<JsonType> types = SchemaPool.types(schema);
        Set<JsonType> scalars = EnumSet.of(JsonType.STRING, JsonType.NUMBER, JsonType.BOOLEAN);
        scalars.retainAll(types);
        boolean listed = types.size() < 5 && !types.containsAll(EnumSet.of(JsonType.ARRAY, JsonType.OBJECT));
        if (listed || scalars.isEmpty()) {
            return schema;
        }
        List<Atom> atoms = new ArrayList<>(schema.atoms());
        atoms.add(new Atom.Types(scalars));
        return pool.of(atoms);
    }

    /** The values that are written with the same characters. If there are very many, those in which all scalars are read alike. */
    static Stream<JsonNode> alike(JsonNode value) {
        AtomicInteger ambiguous = new AtomicInteger();
        each(value, scalar -> {
            ambiguous.addAndGet(otherwise(scalar) == scalar ? 0 : 1);
            return scalar;
        });
        if (ambiguous.get() > MOST_AMBIGUOUS) {
            return Stream.of(value, each(value, TextForm::asText), each(value, TextForm::parsed));
        }
        return IntStream.range(0, 1 << ambiguous.get()).mapToObj(choice -> reading(value, choice));
    }

    /** The value with the scalars changed whose bit is set, in the order in which they stand. */
    private static JsonNode reading(JsonNode value, int choice) {
        AtomicInteger next = new AtomicInteger();
        return each(value, scalar -> {
            JsonNode other = otherwise(scalar);
            return other != scalar && (choice >> next.getAndIncrement() & 1) == 1 ? other : scalar;
        });
    }

    /** The other value that is written with the same characters, or the same if there is none. */
    private static JsonNode otherwise(JsonNode scalar) {
        return scalar.isString() ? parsed(scalar) : asText(scalar);
    }

    private static JsonNode each(JsonNode value, UnaryOperator<JsonNode> form) {
        if (value.isArray()) {
            ArrayNode array = SchemaValues.FACTORY.arrayNode();
            value.forEach(item -> array.add(each(item, form)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = SchemaValues.FACTORY.objectNode();
            value.properties().forEach(member -> object.set(member.getKey(), each(member.getValue(), form)));
            return object;
        }
        return form.apply(value);
    }

    private static JsonNode asText(JsonNode value) {
        return value.isNumber() || value.isBoolean() ? SchemaValues.FACTORY.stringNode(value.asString()) : value;
    }

    private static JsonNode parsed(JsonNode value) {
        if (!value.isString() || value.stringValue().length() > 100) {
            return value;
        }
        try {
            JsonNode read = JSON.readTree(value.stringValue());
            return read.isNumber() || read.isBoolean() ? read : value;
        } catch (JacksonException e) {
            return value;
        }
    }
}
