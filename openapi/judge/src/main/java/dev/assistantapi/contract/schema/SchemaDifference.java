package dev.assistantapi.contract.schema;

import dev.assistantapi.contract.document.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One difference between two schemas, judged for one direction.
 *
 * @param keyword the keyword that differs, as {@code maxLength}, or {@code $ref} for a name that clients see
 * @param change what happened to it, as {@code decreased}, {@code added}, {@code removed}, {@code changed}
 * @param path the properties that lead to it in a value, as {@code [model, messages, []]}; empty for the value as a whole
 * @param before where it stands in the old contract; null when it is new
 * @param after where it stands in the new contract; null when it is gone
 * @param from what was said; null when nothing was
 * @param to what is said now; null when nothing is
 * @param outcome how it was decided
 * @param witness for {@link Outcome#BREAKING}, a whole value (from the root of the comparison) that the producer's schema accepts
 *     and the consumer's refuses, checked by a validator
 * @param reason for {@link Outcome#UNDECIDED}, why
 */
public record SchemaDifference(
        String keyword,
        String change,
        List<String> path,
        @Nullable Located before,
        @Nullable Located after,
        @Nullable String from,
        @Nullable String to,
        Outcome outcome,
        @Nullable JsonNode witness,
        @Nullable String reason) {

    /** How a difference was decided. */
    public enum Outcome {
        /** A value tells the two apart in the direction that matters. */
        BREAKING,
        /** It could not be decided. */
        UNDECIDED,
        /** No value does, but generated clients get another type or name. */
        SOURCE_BREAKING,
        /** No value does, but behaviour may differ. */
        ATTENTION,
        /** No value does; more is accepted, or less is answered. */
        COMPATIBLE
    }
}
