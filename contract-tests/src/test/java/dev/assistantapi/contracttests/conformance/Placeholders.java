package dev.assistantapi.contracttests.conformance;

/** What requests say where the value is known only when they are sent. */
public final class Placeholders {

    static final String ID = "{id}";
    static final String FOREIGN = "{foreign}";
    static final String ETAG = "{etag}";
    static final String FIRST_ETAG = "{first-etag}";
    /** The address of the next page. */
    public static final String NEXT = "{next}";
    static final String FRESH = "{fresh}";
    static final String KEY = "{key}";
    static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private Placeholders() {}
}
