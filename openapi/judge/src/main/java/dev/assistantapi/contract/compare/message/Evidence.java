package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.compare.finding.Witness;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message that is said to tell the contracts apart; not yet checked.
 *
 * @param value the value that matters, when it is not the message as a whole
 * @param refusal why the other contract refuses the value, when a validator has found that already; null when the message's
 *     shape is what is refused
 */
public record Evidence(
        Message message,
        @Nullable JsonNode value,
        Witness.Side acceptedBy,
        @Nullable String refusal) {

    public static Evidence of(Message message, Witness.Side acceptedBy) {
        return new Evidence(message, null, acceptedBy, null);
    }
}
