package dev.assistantapi.contract.schema;

import dev.assistantapi.contract.document.Located;
import org.jspecify.annotations.Nullable;

/** What stands at a place, as short text for a report. */
final class Texts {

    private static final int LONGEST = 160;

    private Texts() {}

    static @Nullable String of(@Nullable Located place) {
        return place == null || !place.exists() ? null : shortened(place.node().isString()
                ? place.node().stringValue()
                : place.node().toString());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST - 20,
                text.codePointCount(0, text.length())))) + "…";
    }
}
