package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.value.Truth;
import tools.jackson.databind.JsonNode;

/** What a search came to. */
public sealed interface Answer {

    Answer EMPTY = new Empty();

    /** Such a value; where {@link Truth#UNKNOWN} things took part, a validator has yet to confirm it. */
    record Found(JsonNode value) implements Answer {}

    /** There is no such value. */
    record Empty() implements Answer {}

    /** Nothing was found, and nothing proves that there is nothing. */
    record Unknown(String reason) implements Answer {}

    /** The stronger of two answers: found before unknown, unknown before empty. */
    default Answer or(Answer other) {
        return this instanceof Found || other instanceof Empty
                ? this
                : other instanceof Found || this instanceof Empty ? other : this;
    }
}
