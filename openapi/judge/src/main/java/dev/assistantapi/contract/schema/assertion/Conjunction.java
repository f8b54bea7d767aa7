package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.assertion.Atom.Additional;
import dev.assistantapi.contract.schema.assertion.Atom.AnyOf;
import dev.assistantapi.contract.schema.assertion.Atom.AtLeast;
import dev.assistantapi.contract.schema.assertion.Atom.AtMost;
import dev.assistantapi.contract.schema.assertion.Atom.Contains;
import dev.assistantapi.contract.schema.assertion.Atom.Items;
import dev.assistantapi.contract.schema.assertion.Atom.Maximum;
import dev.assistantapi.contract.schema.assertion.Atom.Minimum;
import dev.assistantapi.contract.schema.assertion.Atom.MultipleOf;
import dev.assistantapi.contract.schema.assertion.Atom.Not;
import dev.assistantapi.contract.schema.assertion.Atom.OfPart;
import dev.assistantapi.contract.schema.assertion.Atom.PrefixItem;
import dev.assistantapi.contract.schema.assertion.Atom.PropertyNames;
import dev.assistantapi.contract.schema.assertion.Atom.Types;
import dev.assistantapi.contract.schema.assertion.Atom.Values;
import dev.assistantapi.contract.schema.assertion.Atom.Whole;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes a conjunction of assertions as plainly as it goes: what says nothing is left out, of two bounds the tighter stays. */
final class Conjunction {

    private final SchemaPool pool;
    private final Map<Class<?>, Atom> bounds = new LinkedHashMap<>();
    private final Map<Object, OfPart> parts = new LinkedHashMap<>();
    private final Set<Atom> others = new LinkedHashSet<>();
    private @Nullable Set<JsonNode> values;
    private Set<JsonType> types = JsonType.all();

    private Conjunction(SchemaPool pool) {
        this.pool = pool;
    }

    static Set<Atom> simplify(SchemaPool pool, Collection<? extends Atom> atoms) {
        if (atoms.isEmpty()) {
            return Set.of();
        }
        Conjunction conjunction = new Conjunction(pool);
        atoms.forEach(conjunction::add);
        return conjunction.result();
    }

    private void add(Atom atom) {
        if (atom instanceof Types of) {
            types.retainAll(of.types());
        } else if (atom instanceof Values of) {
            if (values == null) {
                values = new LinkedHashSet<>(of.values());
            } else {
                values.retainAll(of.values());
            }
        } else if (atom instanceof Minimum minimum) {
            bound(minimum, Conjunction::tighter);
        } else if (atom instanceof Maximum maximum) {
            bound(maximum, Conjunction::tighter);
        } else if (atom instanceof MultipleOf multiple && multiple.factor().compareTo(BigDecimal.ONE) == 0) {
            others.add(new Whole());
        } else if (atom instanceof AtLeast least) {
            bound(least, (a, b) -> a.bound() >= b.bound() ? a : b);
        } else if (atom instanceof AtMost most) {
            bound(most, (a, b) -> a.bound() <= b.bound() ? a : b);
        } else if (atom instanceof OfPart part) {
            parts.merge(part.part(), part, this::both);
        } else if (!saysNothing(atom)) {
            others.add(atom);
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Atom> void bound(T atom, BinaryOperator<T> tighter) {
        bounds.merge(atom.getClass(), atom, (a, b) -> tighter.apply((T) a, (T) b));
    }

    private OfPart both(OfPart one, OfPart other) {
        Set<Atom> atoms = new LinkedHashSet<>(one.schema().atoms());
        atoms.addAll(other.schema().atoms());
        return one.with(pool.of(atoms));
    }

    private static boolean saysNothing(Atom atom) {
        return atom instanceof Contains contains && contains.min() == 0 && contains.max() == Long.MAX_VALUE
                || atom instanceof Additional additional && additional.schema().acceptsAll()
                || atom instanceof PropertyNames names && names.schema().acceptsAll()
                || atom instanceof Not not && not.schema().acceptsNothing();
    }

    private static Minimum tighter(Minimum a, Minimum b) {
        int order = a.bound().compareTo(b.bound());
        return order > 0 || order == 0 && a.exclusive() ? a : b;
    }

    private static Maximum tighter(Maximum a, Maximum b) {
        int order = a.bound().compareTo(b.bound());
        return order < 0 || order == 0 && a.exclusive() ? a : b;
    }

    private Set<Atom> result() {
        if (others.contains(new Whole())) {
            bounds.computeIfPresent(Minimum.class, (type, bound) -> wholeMinimum((Minimum) bound));
            bounds.computeIfPresent(Maximum.class, (type, bound) -> wholeMaximum((Maximum) bound));
        }
        bounds.values().removeIf(bound -> bound instanceof AtLeast least && least.bound() <= 0);
        parts.values()
                .removeIf(part -> part instanceof Items items && items.schema().acceptsAll()
                        || part instanceof PrefixItem item && item.schema().acceptsAll());
        Set<Atom> atoms = new LinkedHashSet<>();
        atoms.addAll(bounds.values());
        atoms.addAll(parts.values());
        atoms.addAll(others);
        for (Atom atom : others) {
            if (atom instanceof AnyOf anyOf) {
                Set<JsonType> possible = EnumSet.noneOf(JsonType.class);
                anyOf.schemas().forEach(schema -> possible.addAll(SchemaPool.types(schema)));
                types.retainAll(possible);
            } else if (atom instanceof Not not && not.schema().acceptsAll()) {
                types.clear();
            }
        }
        if (values != null) {
            return values(atoms, values);
        }
        if (types.isEmpty()) {
            return Set.of(new Types(types));
        }
        atoms.removeIf(atom -> atom.about() != null && !types.contains(atom.about()));
        if (types.size() < JsonType.values().length) {
            atoms.add(new Types(types));
        }
        return Collections.unmodifiableSet(atoms);
    }

    /** A list of values needs nothing beside it, once those are gone that something beside it refuses. */
    private Set<Atom> values(Set<Atom> beside, Set<JsonNode> listed) {
        Set<JsonNode> left = new LinkedHashSet<>();
        boolean certain = true;
        for (JsonNode value : listed) {
            Truth truth = types.contains(JsonType.of(value)) ? new Evaluator().all(beside, value) : Truth.FALSE;
            certain &= truth != Truth.UNKNOWN;
            if (truth != Truth.FALSE) {
                left.add(value);
            }
        }
        if (left.isEmpty()) {
            return Set.of(new Types(EnumSet.noneOf(JsonType.class)));
        }
        Set<Atom> atoms = certain ? new LinkedHashSet<>() : beside;
        atoms.add(new Values(left));
        return Collections.unmodifiableSet(atoms);
    }

    private static Minimum wholeMinimum(Minimum bound) {
        BigDecimal up = bound.bound().setScale(0, RoundingMode.CEILING);
        boolean next = bound.exclusive() && up.compareTo(bound.bound()) == 0;
        return new Minimum(SchemaValues.plain(next ? up.add(BigDecimal.ONE) : up), false);
    }

    private static Maximum wholeMaximum(Maximum bound) {
        BigDecimal down = bound.bound().setScale(0, RoundingMode.FLOOR);
        boolean next = bound.exclusive() && down.compareTo(bound.bound()) == 0;
        return new Maximum(SchemaValues.plain(next ? down.subtract(BigDecimal.ONE) : down), false);
    }
}
