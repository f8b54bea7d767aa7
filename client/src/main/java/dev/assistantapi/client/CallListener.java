package dev.assistantapi.client;

/**
 * Is told about every request, for metrics and logs. It must be thread-safe and quick, for it runs on the threads that
 * read answers; what it throws is ignored.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * A request was answered or has failed.
     *
     * @param event what is known of it
     */
    void onAttempt(AttemptEvent event);
}
