package dev.assistantapi.contract.compare.rule;

import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of change.
 *
 * @param id stable, as {@code request-max-length-decreased}
 * @param title in a few words
 * @param side whom the value goes to
 * @param verdict what such a change does as a rule; the search for a counter-example decides for the single case
 * @param mirror the rule for the same change on the other side; null when there is none
 * @param noMirror why there is no mirror; empty when there is one
 * @param summary the sentence of a finding, with {@code {subject}}, {@code {from}} and {@code {to}}
 * @param hits who is hit, in a sentence; empty when nobody is
 * @param remedy what to do, in a sentence; empty when nothing is to be done
 * @param aspect what it is about, the same on both sides: one cause is one finding, whichever side meets it
 * @param effect what becomes of the thing it is about
 * @param traits what gates and searches ask of it
 */
public record Rule(
        String id,
        String title,
        Side side,
        Verdict verdict,
        @Nullable String mirror,
        String noMirror,
        String summary,
        String hits,
        String remedy,
        String aspect,
        Effect effect,
        Set<Trait> traits) {

    /** What becomes of the thing that a rule is about. */
    public enum Effect {
        ADDITION,
        CHANGE,
        DEPRECATION,
        REMOVAL
    }

    /** What gates and searches ask of a rule. */
    public enum Trait {
        /** Callers must send something that they need not have sent. */
        DEMAND,
        /** What goes must have been deprecated until a day that has passed. */
        NEEDS_SUNSET,
        /** It is about one value of an enum. */
        OF_VALUE
    }

    /** Whether this is asked of the rule. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The way that a value travels. */
    public enum Side {
        /** From callers to the server: requests, and the answers to callbacks and webhooks. */
        REQUEST,
        /** From the server to callers: responses, and the requests of callbacks and webhooks. */
        RESPONSE,
        /** The rule is about the operation as a whole. */
        BOTH
    }
}
