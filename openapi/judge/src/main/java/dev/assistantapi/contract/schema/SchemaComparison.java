package dev.assistantapi.contract.schema;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.openapi.SameText;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.search.Solver;
import dev.assistantapi.contract.schema.value.Formats;
import dev.assistantapi.contract.schema.value.Patterns;
import dev.assistantapi.contract.schema.walk.SchemaChange;
import dev.assistantapi.contract.schema.walk.SchemaWalk;
import dev.assistantapi.contract.schema.walk.TooDeepException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares schemas of two contracts. What it has found out is kept, so one object should serve a whole comparison; it is for one
 * thread.
 */
public final class SchemaComparison {

    private Knowledge knowledge = new Knowledge();

    /**
     * All differences between two schemas, judged for one direction. None means that they accept the same values and give
     * clients the same names.
     *
     * @param before the schema of the old contract, references not yet followed
     * @param after the schema of the new contract, references not yet followed
     * @throws dev.assistantapi.contract.document.UnusableDocumentException if one of them is no schema
     */
    public List<SchemaDifference> compare(Located before, Located after, Direction direction, ValueForm form) {
        Question question = new Question(before, after, direction, form);
        try {
            return knowledge.differences(question);
        } catch (StackOverflowError e) {
            knowledge = new Knowledge(); // what was under way is half done
            return inDeepThread(question);
        } catch (TooDeepException e) {
            return undecided(question);
        }
    }

    private List<SchemaDifference> inDeepThread(Question question) {
        try {
            return DeepThread.call(() -> knowledge.differences(question));
        } catch (StackOverflowError | TooDeepException e) {
            return undecided(question);
        }
    }

    private List<SchemaDifference> undecided(Question question) {
        knowledge = new Knowledge();
        return List.of(new SchemaDifference(
                "schema",
                "changed",
                List.of(),
                question.before(),
                question.after(),
                null,
                null,
                SchemaDifference.Outcome.UNDECIDED,
                null,
                "the schemas are too deep inside one another"));
    }

    private record SideKey(OpenApi contract, boolean old, Direction direction) {}

    private record Question(Located before, Located after, Direction direction, ValueForm form) {}

    /** What has been found out so far. */
    private static final class Knowledge {

        private final SchemaPool pool = new SchemaPool();
        private final Patterns patterns = new Patterns();
        private final Formats formats = new Formats();
        private final Solver solver = new Solver(pool, patterns, formats, false);
        private final Solver strict = new Solver(pool, patterns, formats, true);
        private final SameText sameText = new SameText();
        private final Map<SideKey, Side> sides = new HashMap<>();
        private final Map<Question, List<SchemaDifference>> answers = new HashMap<>();

        List<SchemaDifference> differences(Question question) {
            if (sameText.same(question.before(), question.after())) {
                return List.of();
            }
            List<SchemaDifference> known = answers.get(question);
            if (known == null) {
                known = List.copyOf(answer(question));
                answers.put(question, known);
            }
            return known;
        }

        private List<SchemaDifference> answer(Question question) {
            Side old = side(question.before().contract(), true, question.direction());
            Side recent = side(question.after().contract(), false, question.direction());
            List<SchemaChange> deltas =
                    new SchemaWalk(pool, old, recent, sameText).walk(question.before(), question.after());
            return new SchemaJudge(
                            pool, solver, strict, old, recent, question.before(), question.after(), question.form())
                    .judge(deltas);
        }

        private Side side(OpenApi contract, boolean old, Direction direction) {
            return sides.computeIfAbsent(
                    new SideKey(contract, old, direction),
                    key -> new Side(pool, direction, (old ? "old-" : "new-") + direction + "-"));
        }
    }
}
