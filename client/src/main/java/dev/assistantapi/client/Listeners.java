package dev.assistantapi.client;

import java.util.List;

/** Tells several listeners, and lets none of them break a call. */
final class Listeners implements CallListener {

    private final List<CallListener> listeners;

    Listeners(List<CallListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void onAttempt(AttemptEvent event) {
        for (CallListener listener : listeners) {
            try {
                listener.onAttempt(event);
            } catch (RuntimeException | Error ignored) {
                // A metric that fails is no reason for a call to fail.
            }
        }
    }
}
