package dev.assistantapi.contracttests.pact.consumer;

/** The provider states: what consumers can ask for, and what the provider makes of it. */
public final class ProviderStateNames {

    /** Gives {@code key}. */
    public static final String KEY = "a caller with a key";

    /** Gives {@code key}. */
    public static final String UNKNOWN_KEY = "a caller with an unknown key";

    /** Has the fields of the parameter {@code fields} and the secrets; gives {@code id} and {@code etag}. */
    public static final String ASSISTANT = "an assistant";

    /** Gives {@code id}, and the {@code etag} from before the change. */
    public static final String CHANGED_ASSISTANT = "an assistant that has changed since it was read";

    /** Gives {@code id}. */
    public static final String NO_ASSISTANT = "no assistant";

    /** Gives a value for each of the fields in the parameter {@code fields}. */
    public static final String SECRETS = "secrets";

    /** Gives {@code idempotencyKey}. */
    public static final String NEW_KEY = "a new Idempotency-Key";

    /** Gives {@code idempotencyKey}. */
    public static final String USED_KEY = "an Idempotency-Key that was used with another body";

    /** Gives {@code text}. */
    public static final String LARGE_TEXT = "a text that is too large for a body";

    /** Gives {@code cursor}, where the second page of one assistant starts. */
    public static final String PAGES = "more assistants than one";

    private ProviderStateNames() {}
}
