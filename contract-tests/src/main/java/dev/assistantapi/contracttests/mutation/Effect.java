package dev.assistantapi.contracttests.mutation;

/** What a change does to what a schema accepts. */
enum Effect {
    /** It accepts more. */
    LOOSER,
    /** It accepts less. */
    STRICTER,
    /** It accepts something else. */
    OTHER
}
