package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.assertion.Atom.AnyOf;
import dev.assistantapi.contract.schema.assertion.Atom.Not;
import dev.assistantapi.contract.schema.assertion.Atom.OneOf;
import dev.assistantapi.contract.schema.assertion.Atom.Types;
import dev.assistantapi.contract.schema.assertion.Atom.Values;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes schemas, in a form that many spellings of the same meaning share. */
public final class SchemaPool {

    private final Map<Set<Atom>, Schema> schemas = new HashMap<>();
    private final Schema anything = of(List.of());
    private final Schema nothing = of(List.of(new Types(EnumSet.noneOf(JsonType.class))));

    public Schema anything() {
        return anything;
    }

    public Schema nothing() {
        return nothing;
    }

    /** A schema with all of these assertions. */
    public Schema of(Collection<? extends Atom> atoms) {
        Set<Atom> set = Conjunction.simplify(this, atoms);
        Schema known = schemas.get(set);
        if (known == null) {
            known = new Schema(schemas.size(), set);
            schemas.put(set, known);
        }
        return known;
    }

    public Schema of(Atom atom) {
        return of(List.of(atom));
    }

    public Schema not(Schema schema) {
        if (schema.acceptsAll()) {
            return nothing;
        }
        if (schema.acceptsNothing()) {
            return anything;
        }
        if (schema.atoms().size() == 1) {
            Atom only = schema.atoms().iterator().next();
            if (only instanceof Not not) {
                return not.schema();
            }
            if (only instanceof Types types) {
                Set<JsonType> others = JsonType.all();
                others.removeAll(types.types());
                return of(new Types(others));
            }
        }
        return of(new Not(schema));
    }

    public Schema anyOf(Collection<Schema> alternatives) {
        Set<Schema> set = new LinkedHashSet<>();
        for (Schema alternative : alternatives) {
            if (alternative.acceptsAll()) {
                return declaring(alternatives);
            }
            Atom only = alternative.atoms().size() == 1
                    ? alternative.atoms().iterator().next()
                    : null;
            if (only instanceof AnyOf nested) {
                set.addAll(nested.schemas());
            } else if (!alternative.acceptsNothing()) {
                set.add(alternative);
            }
        }
        if (set.isEmpty()) {
            return nothing;
        }
        Schema merged = set.size() == 1 ? set.iterator().next() : Disjunction.merge(this, set);
        return merged != null ? merged : of(new AnyOf(set));
    }

    /** Accepts everything, and still declares the properties that the alternatives do. */
    private Schema declaring(Collection<Schema> alternatives) {
        List<Atom> members = new ArrayList<>();
        alternatives.forEach(schema ->
                DeclaredNames.of(schema).names().forEach(name -> members.add(new Atom.Property(name, anything))));
        return of(members);
    }

    public Schema orNull(Schema schema) {
        return anyOf(List.of(schema, values(List.of(SchemaValues.FACTORY.nullNode()))));
    }

    Schema oneOf(List<Schema> alternatives) {
        List<Schema> possible =
                alternatives.stream().filter(schema -> !schema.acceptsNothing()).toList();
        if (possible.size() <= 1 || Disjunction.areDisjoint(possible)) {
            return anyOf(possible);
        }
        List<Schema> sorted = new ArrayList<>(possible);
        sorted.sort(Comparator.comparingInt(Schema::id));
        return of(new OneOf(sorted));
    }

    /** The one of these values, which need not be canonical. */
    public Schema values(Collection<JsonNode> values) {
        Set<JsonNode> canonical = new LinkedHashSet<>();
        values.forEach(value -> canonical.add(SchemaValues.canonical(value)));
        return of(new Values(canonical));
    }

    /** The types that a value of this schema can have, as far as that shows. */
    public static Set<JsonType> types(Schema schema) {
        Set<JsonType> types = JsonType.all();
        for (Atom atom : schema.atoms()) {
            @Nullable Set<JsonType> bound = null;
            if (atom instanceof Types of) {
                bound = of.types();
            } else if (atom instanceof Values values) {
                Set<JsonType> found = EnumSet.noneOf(JsonType.class);
                values.values().forEach(value -> found.add(JsonType.of(value)));
                bound = found;
            } else if (atom instanceof AnyOf anyOf) {
                Set<JsonType> found = EnumSet.noneOf(JsonType.class);
                anyOf.schemas().forEach(alternative -> found.addAll(types(alternative)));
                bound = found;
            }
            if (bound != null) {
                types.retainAll(bound);
            }
        }
        return types;
    }
}
