package dev.assistantapi.contract.schema;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.SchemaDifference.Outcome;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.search.Answer;
import dev.assistantapi.contract.schema.search.Literal;
import dev.assistantapi.contract.schema.search.Solver;
import dev.assistantapi.contract.schema.walk.SchemaChange;
import dev.assistantapi.contract.schema.walk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Decides what differences between two schemas do. A difference is breaking only if there is a whole value that the producer's
 * schema accepts and the consumer's rejects, confirmed by the validator.
 */
final class SchemaJudge {

    private static final int MOST_READINGS = 25;

    private final SchemaPool pool;
    private final Solver solver;
    private final Solver strict;
    private final Side producerSide;
    private final Side consumerSide;
    private final Located producerPlace;
    private final Located consumerPlace;
    private final Schema producer;
    private final Schema consumer;
    private final boolean request;
    private final @Nullable TextForm text;

    SchemaJudge(
            SchemaPool pool,
            Solver solver,
            Solver strict,
            Side old,
            Side recent,
            Located before,
            Located after,
            ValueForm form) {
        this.pool = pool;
        this.solver = solver;
        this.strict = strict;
        this.request = old.direction() == Direction.REQUEST;
        this.producerSide = request ? old : recent;
        this.consumerSide = request ? recent : old;
        this.producerPlace = request ? before : after;
        this.consumerPlace = request ? after : before;
        this.text = form == ValueForm.JSON ? null : new TextForm(pool, form == ValueForm.SEGMENT);
        this.producer = written(producerSide.schema(producerPlace));
        this.consumer = read(consumerSide.schema(consumerPlace));
    }

    private Schema written(Schema schema) {
        return text == null ? schema : text.sent(text.written(schema));
    }

    private Schema sent(Schema schema) {
        return text == null ? schema : text.sent(schema);
    }

    private Schema read(Schema schema) {
        return text == null ? schema : text.widen(schema);
    }

    List<SchemaDifference> judge(List<SchemaChange> deltas) {
        boolean equivalent = isEquivalent();
        Set<List<Step>> undecidedNulls = deltas.stream()
                .filter(delta -> delta.mildest() == SchemaChange.Mildest.UNDECIDED)
                .map(SchemaChange::steps)
                .collect(Collectors.toSet());
        List<SchemaDifference> differences = new ArrayList<>();
        for (SchemaChange delta : deltas) {
            if (!equivalent || !isOnlyAboutValues(delta)) {
                judge(delta, undecidedNulls.contains(delta.steps())).ifPresent(differences::add);
            }
        }
        boolean seen = differences.stream()
                .anyMatch(difference ->
                        difference.outcome() == Outcome.BREAKING || difference.outcome() == Outcome.UNDECIDED);
        if (!seen && !equivalent) {
            unexplained(deltas, differences).ifPresent(difference -> {
                differences.removeIf(other -> other.keyword().equals(difference.keyword())
                        && other.path().equals(difference.path()));
                differences.add(difference);
            });
        }
        return differences;
    }

    /** Whether the two accept the very same values, a property that only one of them declares included. */
    private boolean isEquivalent() {
        Schema asWritten = sent(consumerSide.schema(consumerPlace));
        return producer == asWritten
                || strict.search(List.of(new Literal(producer, true, true), new Literal(asWritten, false, false)))
                                instanceof Answer.Empty
                        && strict.search(List.of(
                                        new Literal(asWritten, true, true), new Literal(producer, false, false)))
                                instanceof Answer.Empty;
    }

    /** Whether nothing is left of a difference where the same values are accepted. A property that came or went is documented, or no more. */
    private static boolean isOnlyAboutValues(SchemaChange delta) {
        boolean undocumented = delta.oldPart().acceptsAll() && delta.newPart().acceptsAll();
        return delta.mildest() == SchemaChange.Mildest.NOTHING
                || delta.mildest() == SchemaChange.Mildest.SOURCE_BREAKING_IF_DIFFERENT
                || (delta.keyword().equals("properties") || delta.keyword().endsWith("Only")) && !undocumented;
    }

    private Optional<SchemaDifference> judge(SchemaChange delta, boolean nullIsToldOfApart) {
        if (delta.mildest() == SchemaChange.Mildest.UNDECIDED) {
            return Optional.of(difference(
                    delta,
                    Outcome.UNDECIDED,
                    null,
                    "nullable without type in the same schema has no agreed meaning in OpenAPI 3.0"));
        }
        Schema part = read(request ? delta.newPart() : delta.oldPart());
        part = nullIsToldOfApart ? pool.orNull(part) : part;
        if (part.acceptsAll()) {
            return mild(delta);
        }
        Schema whole = request ? delta.oldWhole() : delta.newWhole();
        whole = delta.steps().isEmpty() ? written(whole) : whole;
        Answer local = solver.search(List.of(new Literal(whole, true, true), new Literal(part, false, false)));
        if (local instanceof Answer.Empty) {
            return mild(delta);
        }
        if (local instanceof Answer.Found found) {
            JsonNode witness = lift(delta, pool.values(List.of(found.value())));
            if (witness != null) {
                return Optional.of(difference(delta, Outcome.BREAKING, witness, null));
            }
        }
        return inContext(delta, part, local);
    }

    /** The value that was found at the place alone did not do; looks for one that does, with all that is around it. */
    private Optional<SchemaDifference> inContext(SchemaChange delta, Schema part, Answer local) {
        Answer answer = separating(List.of(
                new Literal(producer, true, true),
                new Literal(around(delta, pool.not(part)), true, false),
                new Literal(consumer, false, false)));
        if (answer instanceof Answer.Found found) {
            return Optional.of(difference(delta, Outcome.BREAKING, found.value(), null));
        }
        if (answer instanceof Answer.Unknown unknown) {
            String reason = local instanceof Answer.Unknown first ? first.reason() : unknown.reason();
            return Optional.of(difference(delta, Outcome.UNDECIDED, null, reason));
        }
        return mild(delta);
    }

    private @Nullable JsonNode lift(SchemaChange delta, Schema inner) {
        Answer answer = solver.search(
                List.of(new Literal(producer, true, true), new Literal(around(delta, inner), true, true)));
        return answer instanceof Answer.Found found && separates(found.value()) ? found.value() : null;
    }

    /**
     * Searches until the validator confirms a counterexample. Skips values that the consumer would read differently (the text
     * {@code 5} as a number or a string).
     */
    private Answer separating(List<Literal> goal) {
        List<JsonNode> left = new ArrayList<>();
        for (int i = 0; i < MOST_READINGS; i++) {
            List<Literal> literals = new ArrayList<>(goal);
            if (!left.isEmpty()) {
                literals.add(new Literal(pool.values(left), false, false));
            }
            Answer answer = solver.search(literals);
            if (!(answer instanceof Answer.Found found) || separates(found.value())) {
                return answer;
            }
            if (text == null || !producerSide.validates(producerPlace, found.value())) {
                return new Answer.Unknown("the search found a counterexample, but the validator disagrees");
            }
            left.add(found.value());
        }
        return new Answer.Unknown(
                "every counterexample found is written with the same characters as an accepted value");
    }

    private Schema around(SchemaChange delta, Schema inner) {
        Schema schema = inner;
        for (int i = delta.steps().size() - 1; i >= 0; i--) {
            schema = delta.steps().get(i).around(pool, schema);
        }
        return schema;
    }

    private boolean separates(JsonNode value) {
        if (!producerSide.validates(producerPlace, value)) {
            return false;
        }
        Stream<JsonNode> readings = text == null ? Stream.of(value) : TextForm.alike(value);
        return readings.noneMatch(reading -> consumerSide.validates(consumerPlace, reading));
    }

    private Optional<SchemaDifference> mild(SchemaChange delta) {
        return switch (delta.mildest()) {
            case NOTHING ->
                isDifferent(delta) ? Optional.of(difference(delta, Outcome.COMPATIBLE, null, null)) : Optional.empty();
            case COMPATIBLE -> Optional.of(difference(delta, Outcome.COMPATIBLE, null, null));
            case ATTENTION -> Optional.of(difference(delta, Outcome.ATTENTION, null, null));
            case SOURCE_BREAKING -> Optional.of(difference(delta, Outcome.SOURCE_BREAKING, null, null));
            case SOURCE_BREAKING_IF_DIFFERENT ->
                isDifferent(delta)
                        ? Optional.of(difference(delta, Outcome.SOURCE_BREAKING, null, null))
                        : Optional.empty();
            case UNDECIDED -> throw new IllegalStateException("decided before");
        };
    }

    /** Whether one side accepts, at the place, what the other refuses; a property that only one declares counts here. */
    private boolean isDifferent(SchemaChange delta) {
        return !(strict.search(List.of(
                                new Literal(delta.oldWhole(), true, true), new Literal(delta.newPart(), false, false)))
                        instanceof Answer.Empty)
                || !(strict.search(List.of(
                                new Literal(delta.newWhole(), true, true), new Literal(delta.oldPart(), false, false)))
                        instanceof Answer.Empty);
    }

    /** All differences are harmless one by one; this makes sure of the whole. */
    private Optional<SchemaDifference> unexplained(List<SchemaChange> deltas, List<SchemaDifference> differences) {
        Answer answer = separating(List.of(new Literal(producer, true, true), new Literal(consumer, false, false)));
        @Nullable JsonNode witness = answer instanceof Answer.Found found ? found.value() : null;
        @Nullable String reason = answer instanceof Answer.Unknown unknown ? unknown.reason() : null;
        if (answer instanceof Answer.Empty) {
            boolean told = differences.stream()
                    .anyMatch(difference -> difference.outcome() != Outcome.SOURCE_BREAKING
                            || !difference.keyword().equals("$ref"));
            return told ? Optional.empty() : Optional.of(ofTheWhole(Outcome.COMPATIBLE, null, null));
        }
        Outcome outcome = witness == null ? Outcome.UNDECIDED : Outcome.BREAKING;
        return Optional.of(deltas.stream()
                .filter(delta -> List.of("oneOf", "anyOf", "discriminator").contains(delta.keyword()))
                .findFirst()
                .map(cause -> difference(cause, outcome, witness, reason))
                .orElseGet(() -> ofTheWhole(outcome, witness, reason)));
    }

    private SchemaDifference ofTheWhole(Outcome outcome, @Nullable JsonNode witness, @Nullable String reason) {
        Located before = request ? producerPlace : consumerPlace;
        Located after = request ? consumerPlace : producerPlace;
        return new SchemaDifference(
                "schema", "changed", List.of(), before, after, null, null, outcome, witness, reason);
    }

    private static SchemaDifference difference(
            SchemaChange delta, Outcome outcome, @Nullable JsonNode witness, @Nullable String reason) {
        return new SchemaDifference(
                delta.keyword(),
                delta.change(),
                delta.path(),
                delta.before(),
                delta.after(),
                delta.from(),
                delta.to(),
                outcome,
                witness,
                reason);
    }
}
