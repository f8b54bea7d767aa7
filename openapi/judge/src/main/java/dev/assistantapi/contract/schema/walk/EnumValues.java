package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares lists of values; {@code const} is a list of one. */
final class EnumValues {

    private static final Set<String> LISTS = Set.of("enum", "const");

    private final SchemaPool pool;
    private final Side old;
    private final Side recent;

    EnumValues(SchemaPool pool, Side old, Side recent) {
        this.pool = pool;
        this.old = old;
        this.recent = recent;
    }

    List<SchemaChange> compare(SchemaWalk.Pair pair) {
        @Nullable Located before = pair.before().where(LISTS);
        @Nullable Located after = pair.after().where(LISTS);
        List<SchemaChange> deltas = new ArrayList<>();
        if (before == null && after == null) {
            return deltas;
        }
        Schema oldPart = pair.before().keywords(pool, old, LISTS);
        Schema newPart = pair.after().keywords(pool, recent, LISTS);
        if (before == null || after == null) {
            deltas.add(pair.delta(
                    "enum",
                    Keywords.change(before, after),
                    before,
                    after,
                    oldPart,
                    newPart,
                    Mildest.SOURCE_BREAKING_IF_DIFFERENT));
            return deltas;
        }
        Set<JsonNode> was = values(oldPart);
        Set<JsonNode> is = values(newPart);
        Set<JsonNode> gone = without(was, is);
        Set<JsonNode> added = without(is, was);
        boolean request = old.direction() == Direction.REQUEST;
        if (!gone.isEmpty()) {
            deltas.add(delta(
                    pair,
                    "narrowed",
                    before,
                    after,
                    text(gone),
                    null,
                    request ? oldPart : pool.anything(),
                    request ? pool.orNull(newPart) : pool.anything(),
                    Mildest.SOURCE_BREAKING));
        }
        if (!added.isEmpty()) {
            deltas.add(delta(
                    pair,
                    "widened",
                    before,
                    after,
                    null,
                    text(added),
                    request ? pool.anything() : pool.orNull(oldPart),
                    request ? pool.anything() : newPart,
                    Mildest.COMPATIBLE));
        }
        return deltas;
    }

    private static SchemaChange delta(
            SchemaWalk.Pair pair,
            String change,
            Located before,
            Located after,
            @Nullable String from,
            @Nullable String to,
            Schema oldPart,
            Schema newPart,
            Mildest mildest) {
        return new SchemaChange(
                "enum",
                change,
                pair.steps(),
                null,
                before,
                after,
                from,
                to,
                pair.oldWhole(),
                pair.newWhole(),
                oldPart,
                newPart,
                mildest);
    }

    private static Set<JsonNode> values(Schema list) {
        Set<JsonNode> values = new LinkedHashSet<>();
        list.atoms().forEach(atom -> {
            if (atom instanceof Atom.Values of) {
                values.addAll(of.values());
            }
        });
        values.removeIf(JsonNode::isNull); // that is nullability
        return values;
    }

    private static Set<JsonNode> without(Set<JsonNode> all, Set<JsonNode> others) {
        Set<JsonNode> rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static String text(Set<JsonNode> values) {
        return ShortText.shortened(values.stream()
                .map(value -> value.isString() ? value.stringValue() : value.toString())
                .collect(Collectors.joining(", ")));
    }
}
