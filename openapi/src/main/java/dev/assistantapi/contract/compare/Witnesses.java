package dev.assistantapi.contract.compare;

import org.jspecify.annotations.Nullable;

/** Makes the witness of a breaking change, and checks it against both contracts. */
final class Witnesses {

    record Outcome(@Nullable Witness witness, @Nullable String reason) {}

    Outcome check(Change change) {
        Change.Probe probe = change.probe();
        if (probe == null) {
            return new Outcome(null, "no message could be made that shows the difference");
        }
        Evidence evidence = probe.evidence();
        Message message = evidence.message();
        return new Outcome(
                new Witness(
                        message.isRequest() ? Witness.Kind.REQUEST : Witness.Kind.RESPONSE,
                        MessageText.of(message),
                        evidence.value(),
                        evidence.acceptedBy(),
                        evidence.refusal() == null ? "" : evidence.refusal()),
                null);
    }
}
