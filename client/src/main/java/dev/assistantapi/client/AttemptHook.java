package dev.assistantapi.client;

/**
 * Is asked before every request, to add headers or to begin what {@link AttemptStart#whenEnded} ends, such as a span. It
 * must be thread-safe and quick. The first request of a call is made on the thread of the caller; later ones of an
 * {@link AssistantClient#async() asynchronous} call are not.
 */
@FunctionalInterface
public interface AttemptHook {

    /**
     * A request is about to be sent. What this throws fails the call, and nothing is sent.
     *
     * @param attempt what is to be sent, and what can be added to it
     */
    void beforeAttempt(AttemptStart attempt);
}
