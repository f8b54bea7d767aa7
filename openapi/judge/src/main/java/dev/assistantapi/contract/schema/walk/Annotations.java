package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.MeaningfulExtensions;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keywords that refuse no value and yet matter: defaults, deprecation, encodings, and some extensions. */
final class Annotations {

    private final SchemaPool pool;
    private final Direction direction;

    Annotations(SchemaPool pool, Direction direction) {
        this.pool = pool;
        this.direction = direction;
    }

    List<SchemaChange> compare(SchemaWalk.Pair pair) {
        List<SchemaChange> deltas = new ArrayList<>();
        if (direction == Direction.REQUEST) {
            changed(pair, "default", deltas);
        }
        MeaningfulExtensions.NAMES.forEach(extension -> changed(pair, extension, deltas));
        changed(pair, "contentEncoding", deltas);
        changed(pair, "contentMediaType", deltas);
        if (!pair.before().flag("deprecated") && pair.after().flag("deprecated")) {
            deltas.add(pair.delta(
                    "deprecated",
                    "added",
                    null,
                    pair.after().where(Set.of("deprecated")),
                    pool.anything(),
                    pool.anything(),
                    Mildest.COMPATIBLE));
        }
        return deltas;
    }

    private void changed(SchemaWalk.Pair pair, String keyword, List<SchemaChange> deltas) {
        @Nullable Located before = pair.before().where(Set.of(keyword));
        @Nullable Located after = pair.after().where(Set.of(keyword));
        if (!Objects.equals(value(before), value(after))) {
            String change = before == null ? "added" : after == null ? "removed" : "changed";
            deltas.add(pair.delta(keyword, change, before, after, pool.anything(), pool.anything(), Mildest.ATTENTION));
        }
    }

    private static @Nullable JsonNode value(@Nullable Located place) {
        return place == null ? null : SchemaValues.canonical(place.node());
    }
}
