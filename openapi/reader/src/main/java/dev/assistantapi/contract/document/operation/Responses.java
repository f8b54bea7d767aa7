package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The responses of an operation in one contract: by status, range ({@code 4XX}) or {@code default}. */
public final class Responses {

    private Responses() {}

    /** The responses, references not followed, by their status in capitals. */
    public static Map<String, Located> of(Located operation) {
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
    public static String covering(Map<String, Located> statuses, String status) {
        if (statuses.containsKey(status)) {
            return status;
        }
        String range = status.equals("default") ? "" : status.charAt(0) + "XX";
        return statuses.containsKey(range) ? range : statuses.containsKey("default") ? "default" : "";
    }

    /** A status for which this key is the closest one in all of these contracts; 500 if there is none. */
    public static int example(String key, List<Map<String, Located>> contracts) {
        boolean exact = !key.equals("default") && !key.endsWith("XX");
        return exact
                ? Integer.parseInt(key)
                : IntStream.iterate(599, status -> status >= 100, status -> status - 1)
                        .filter(status ->
                                key.equals("default") || key.charAt(0) == Character.forDigit(status / 100, 10))
                        .filter(status -> contracts.stream().allMatch(statuses -> {
                            String covering = covering(statuses, String.valueOf(status));
                            return covering.isEmpty() || covering.equals(key) || covering.equals("default");
                        }))
                        .findFirst()
                        .orElse(500);
    }
}
