package dev.assistantapi.client;

import java.util.Objects;

/** The query parameters of one operation. Generated classes have a method for each. Immutable. */
public abstract class QueryParameters {

    private final Query query;

    QueryParameters(Query query) {
        this.query = Objects.requireNonNull(query, "query");
    }

    /** The operation that takes them. */
    abstract Operation operation();

    final Query query() {
        return query;
    }

    /** The class and the query as it is sent. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + query + "]";
    }
}
