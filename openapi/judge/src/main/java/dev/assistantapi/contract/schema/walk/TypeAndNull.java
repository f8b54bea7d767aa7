package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Evaluator;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaCompiler;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the types of a value, and apart from them whether it can be null, in whichever spelling. */
final class TypeAndNull {

    private static final Set<String> TYPE = Set.of("type");

    private final SchemaPool pool;
    private final Side old;
    private final Side recent;

    TypeAndNull(SchemaPool pool, Side old, Side recent) {
        this.pool = pool;
        this.old = old;
        this.recent = recent;
    }

    List<SchemaChange> compare(SchemaWalk.Pair pair) {
        List<SchemaChange> deltas = new ArrayList<>();
        @Nullable Located before = pair.before().where(TYPE);
        @Nullable Located after = pair.after().where(TYPE);
        Set<String> from = types(pair.before());
        Set<String> to = types(pair.after());
        boolean bothTyped = !from.isEmpty() && !to.isEmpty();
        if (!from.equals(to)) {
            Schema oldPart = pair.before().keywords(pool, old, TYPE);
            Schema newPart = pair.after().keywords(pool, recent, TYPE);
            deltas.add(pair.delta(
                            "type",
                            change(from, to),
                            before,
                            after,
                            bothTyped ? pool.orNull(oldPart) : oldPart,
                            bothTyped ? pool.orNull(newPart) : newPart,
                            Mildest.SOURCE_BREAKING_IF_DIFFERENT)
                    .inWords(
                            from.isEmpty() ? null : String.join(", ", from),
                            to.isEmpty() ? null : String.join(", ", to)));
        }
        nullability(pair, bothTyped || from.equals(to), deltas);
        return deltas;
    }

    private static Set<String> types(FlattenedSchema view) {
        Set<String> types = new LinkedHashSet<>();
        for (Located part : view.parts()) {
            JsonNode type = part.node().path("type");
            (type.isArray() ? type.valueStream().toList() : List.of(type))
                    .forEach(name -> types.add(name.asString("")));
        }
        types.remove("");
        types.remove("null");
        return new TreeSet<>(types);
    }

    private static String change(Set<String> from, Set<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? "added" : "removed";
        }
        Set<String> fromWide = widened(from);
        Set<String> toWide = widened(to);
        return toWide.containsAll(fromWide) ? "widened" : fromWide.containsAll(toWide) ? "narrowed" : "changed";
    }

    private static Set<String> widened(Set<String> types) {
        Set<String> wide = new LinkedHashSet<>(types);
        if (wide.contains("number")) {
            wide.add("integer");
        }
        return wide;
    }

    private void nullability(SchemaWalk.Pair pair, boolean apartFromType, List<SchemaChange> deltas) {
        boolean was = acceptsNull(pair.oldWhole());
        boolean is = acceptsNull(pair.newWhole());
        boolean request = old.direction() == Direction.REQUEST;
        boolean producerCan = request ? was : is;
        boolean consumerCan = request ? is : was;
        FlattenedSchema producer = request ? pair.before() : pair.after();
        FlattenedSchema consumer = request ? pair.after() : pair.before();
        boolean producerHides = producer.hidesAmbiguousNull();
        boolean consumerHides = consumer.hidesAmbiguousNull();
        boolean producerOpen = producer.isAmbiguousNull() || producerHides && !consumerHides;
        boolean consumerOpen = consumer.isAmbiguousNull() || consumerHides && !producerHides;
        boolean open = producerOpen && !consumerCan || producerCan && consumerOpen && !producerOpen;
        if (apartFromType && was != is || open) {
            Schema part = pool.of(new Atom.Types(SchemaCompiler.without(JsonType.NULL)));
            Set<String> words = Set.of("nullable", "type", "oneOf", "anyOf");
            deltas.add(pair.delta(
                            "nullable",
                            is ? "added" : "removed",
                            pair.before().where(words),
                            pair.after().where(words),
                            was ? pool.anything() : part,
                            is ? pool.anything() : part,
                            open ? Mildest.UNDECIDED : Mildest.NOTHING)
                    .inWords(was ? "nullable" : "not nullable", is ? "nullable" : "not nullable"));
        }
    }

    private static boolean acceptsNull(Schema schema) {
        return new Evaluator().accepts(schema, SchemaValues.FACTORY.nullNode()) == Truth.TRUE;
    }
}
