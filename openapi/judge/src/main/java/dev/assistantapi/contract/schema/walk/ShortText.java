package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What stands at a place, as short text for a report. */
final class ShortText {

    private static final int LONGEST = 160;

    private ShortText() {}

    static @Nullable String of(@Nullable Located place) {
        return place == null || !place.exists()
                ? null
                : shortened(
                        place.node().isString()
                                ? place.node().stringValue()
                                : place.node().toString());
    }

    /** What is left out stands in a checksum: two long texts that differ never become one. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int kept = Math.min(LONGEST - 20, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, kept)) + "… ("
                + HexFormat.of().toHexDigits(text.hashCode()) + ")";
    }
}
