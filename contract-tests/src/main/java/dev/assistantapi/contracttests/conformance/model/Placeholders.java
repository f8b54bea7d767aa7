package dev.assistantapi.contracttests.conformance.model;

/** What requests say where the value is known only when they are sent. */
public final class Placeholders {

    public static final String ID = "{id}";
    public static final String FOREIGN = "{foreign}";
    public static final String ETAG = "{etag}";
    public static final String FIRST_ETAG = "{first-etag}";
    /** The address of the next page. */
    public static final String NEXT = "{next}";

    public static final String FRESH = "{fresh}";
    public static final String KEY = "{key}";
    public static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private Placeholders() {}
}
