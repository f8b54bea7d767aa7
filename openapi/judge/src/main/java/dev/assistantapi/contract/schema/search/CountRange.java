package dev.assistantapi.contract.schema.search;

/**
 * How many characters, items or properties there may be, by what holds and what fails.
 *
 * @param max {@link Long#MAX_VALUE} for no bound
 */
record CountRange(long min, long max) {

    static final CountRange ANY = new CountRange(0, Long.MAX_VALUE);

    /** There are at least so many, or, if that fails, fewer. */
    CountRange atLeast(long bound, boolean holds) {
        return holds ? new CountRange(Math.max(min, bound), max) : new CountRange(min, Math.min(max, bound - 1));
    }

    /** There are at most so many, or, if that fails, more. */
    CountRange atMost(long bound, boolean holds) {
        return holds ? new CountRange(min, Math.min(max, bound)) : new CountRange(Math.max(min, bound + 1), max);
    }
}
