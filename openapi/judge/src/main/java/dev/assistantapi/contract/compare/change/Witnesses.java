package dev.assistantapi.contract.compare.change;

import dev.assistantapi.contract.compare.check.MessageCheck;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.finding.Witness.Side;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.MessageText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the witness of a breaking change, and checks it against both contracts. */
public final class Witnesses {

    private final MessageCheck before;
    private final MessageCheck after;

    public Witnesses(MessageCheck before, MessageCheck after) {
        this.before = before;
        this.after = after;
    }

    /** @param witness null when there is none that holds; the reason then says why */
    record Outcome(@Nullable Witness witness, @Nullable String reason) {}

    Outcome check(Change change) {
        Change.Probe probe = change.probe();
        if (probe == null) {
            return none("no message could be made that shows the difference");
        }
        Evidence evidence = probe.evidence();
        boolean old = evidence.acceptedBy() == Side.OLD;
        Optional<String> objection = (old ? before : after).refusal(evidence.message());
        if (objection.isPresent()) {
            return none("a message was made that should show the difference, but the " + (old ? "old" : "new")
                    + " contract refuses it too: " + objection.get());
        }
        Optional<String> refusal = (old ? after : before).refusal(evidence.message());
        String reason = evidence.refusal() == null ? refusal.orElse(null) : evidence.refusal();
        return reason == null
                ? none("a message was made that should show the difference, but the " + (old ? "new" : "old")
                        + " contract accepts it too")
                : new Outcome(witness(evidence, reason), null);
    }

    private static Outcome none(String reason) {
        return new Outcome(null, reason);
    }

    private static Witness witness(Evidence evidence, String reason) {
        Message message = evidence.message();
        return new Witness(
                message.isRequest() ? Witness.Kind.REQUEST : Witness.Kind.RESPONSE,
                MessageText.of(message),
                evidence.value(),
                evidence.acceptedBy(),
                "The " + (evidence.acceptedBy() == Side.OLD ? "new" : "old") + " contract refuses it: " + reason + ".");
    }
}
