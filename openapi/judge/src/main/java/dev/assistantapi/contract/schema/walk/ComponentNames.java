package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** The name under which generated clients know a schema: that of its component. */
final class ComponentNames {

    private ComponentNames() {}

    static Optional<SchemaChange> compare(SchemaWalk.Pair pair) {
        @Nullable Located before = pair.before().component();
        @Nullable Located after = pair.after().component();
        boolean seen = pair.before().makesClass() && pair.after().makesClass();
        if (!seen || name(before).equals(name(after))) {
            return Optional.empty();
        }
        String change = before == null ? "extracted" : after == null ? "inlined" : "renamed";
        return Optional.of(pair.delta(
                        "$ref",
                        change,
                        before == null ? pair.before().place() : before,
                        after == null ? pair.after().place() : after,
                        pair.newWhole(),
                        pair.newWhole(),
                        Mildest.SOURCE_BREAKING)
                .inWords(before == null ? null : name(before), after == null ? null : name(after)));
    }

    private static String name(@Nullable Located component) {
        if (component == null) {
            return "";
        }
        JsonPointer last = component.pointer().last();
        return last == null || last.getMatchingProperty() == null ? component.toString() : last.getMatchingProperty();
    }
}
