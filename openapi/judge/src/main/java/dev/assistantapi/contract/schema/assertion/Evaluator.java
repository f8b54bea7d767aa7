package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.Formats;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.Patterns;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** Whether a schema accepts a value, as far as that is known. What takes too many steps is not known. */
public final class Evaluator {

    private static final int MOST_STEPS = 200_000;
    private static final int DEEPEST = 200;

    private final Patterns patterns;
    private final Formats formats;
    private int steps;
    private int depth;

    public Evaluator() {
        this(new Patterns(), new Formats());
    }

    public Evaluator(Patterns patterns, Formats formats) {
        this.patterns = patterns;
        this.formats = formats;
    }

    /** Whether a schema accepts a value. */
    public Truth accepts(Schema schema, JsonNode value) {
        steps = 0;
        return all(schema.atoms(), value);
    }

    Truth all(Collection<Atom> atoms, JsonNode value) {
        Truth all = Truth.TRUE;
        for (Atom atom : atoms) {
            all = all.and(holds(atom, value));
            if (all == Truth.FALSE) {
                return all;
            }
        }
        return all;
    }

    /** Whether one assertion holds for a value. */
    public Truth holds(Atom atom, JsonNode value) {
        if (++steps > MOST_STEPS) {
            return Truth.UNKNOWN;
        }
        if (atom.about() != null && atom.about() != JsonType.of(value)) {
            return Truth.TRUE;
        }
        return atom.accept(new Evaluation(this, value));
    }

    /** Whether an assertion that applies its schema to the same value again holds. */
    Truth recursive(Atom.Recursive atom, JsonNode value) {
        if (!atom.target().isComplete() || depth >= DEEPEST) {
            return Truth.UNKNOWN;
        }
        depth++;
        Truth truth = all(atom.target().schema().atoms(), value);
        depth--;
        return truth;
    }

    Truth matches(String regex, String text) {
        return patterns.matches(regex, text);
    }

    Truth hasFormat(String format, String text) {
        return formats.accepts(format, text);
    }

    /** Whether a property of this name is additional. */
    public Truth covers(Atom.Additional additional, String name) {
        Truth covered = Truth.of(!additional.names().contains(name));
        for (String pattern : additional.patterns()) {
            covered = covered.and(patterns.matches(pattern, name).not());
        }
        return covered;
    }
}
