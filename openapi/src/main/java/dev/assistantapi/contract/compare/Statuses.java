package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.Located;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The responses of an operation in one contract: by status, range ({@code 4XX}) or {@code default}. */
final class Statuses {

    private Statuses() {}

    /** The responses, references not followed, by their status in capitals. */
    static Map<String, Located> of(Located operation) {
        Map<String, Located> statuses = new LinkedHashMap<>();
        operation.child("responses").members().forEach((status, place) -> {
            if (!status.startsWith("x-")) {
                if (!status.equals("default") && !status.matches("[1-5]([0-9]{2}|[xX]{2})")) {
                    throw place.unusable("a response must have a status, a range such as 4XX, or the name default");
                }
                statuses.put(status.equals("default") ? status : status.toUpperCase(Locale.ROOT), place);
            }
        });
        return statuses;
    }

    /** The key that a status, or a range as a whole, falls under; empty when none does. */
    static String covering(Map<String, Located> statuses, String status) {
        if (statuses.containsKey(status)) {
            return status;
        }
        String range = status.equals("default") ? "" : status.charAt(0) + "XX";
        return statuses.containsKey(range) ? range : statuses.containsKey("default") ? "default" : "";
    }
}
