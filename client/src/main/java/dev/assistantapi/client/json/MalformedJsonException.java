package dev.assistantapi.client.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Text that is no JSON. The message names the place and quotes nothing. */
public final class MalformedJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String reason, @Nullable TokenStreamLocation place) {
        super(
                place == null
                        ? reason
                        : reason + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")");
    }
}
