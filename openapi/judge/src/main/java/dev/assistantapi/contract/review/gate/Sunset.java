package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Whether consumers were told in time that something goes: {@code deprecated: true} and {@code x-sunset: YYYY-MM-DD}, at the
 * place itself or at anything that it stands in. Where OpenAPI knows no {@code deprecated}, {@code x-deprecated: true} says
 * it (a media type), or {@code x-sunset} names the values and their days (an enum).
 */
public final class Sunset {

    private static final String NEVER = "it was never deprecated in the released contract";

    private final LocalDate today;

    public Sunset(LocalDate today) {
        this.today = today;
    }

    /** Why it may not be removed yet, in a sentence; empty when it may. */
    String objection(Located removed, String value) {
        List<String> objections = new ArrayList<>();
        for (JsonNode node : announcing(removed)) {
            String objection = objection(node, value);
            if (objection.isEmpty()) {
                return "";
            }
            objections.add(objection);
        }
        return objections.stream()
                .filter(objection -> !objection.equals(NEVER))
                .findFirst()
                .orElse(NEVER);
    }

    private String objection(JsonNode node, String value) {
        boolean deprecated = node.path("deprecated").asBoolean(false)
                || node.path("x-deprecated").asBoolean(false);
        JsonNode sunset = node.path("x-sunset");
        if (sunset.isObject()) {
            return value.isEmpty() || !sunset.has(value)
                    ? NEVER
                    : day(sunset.path(value).asString(""));
        }
        if (!deprecated) {
            return NEVER;
        }
        return sunset.isMissingNode() ? "it was deprecated without an x-sunset" : day(sunset.asString(""));
    }

    private String day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(today) ? "" : "its x-sunset " + day + " has not passed";
        } catch (DateTimeParseException e) {
            return "its x-sunset is no day, as 2026-12-31: " + text;
        }
    }

    /** The place, where its reference leads, and all that it stands in. */
    private static List<JsonNode> announcing(Located removed) {
        List<JsonNode> nodes = new ArrayList<>();
        nodes.add(removed.node());
        try {
            nodes.add(removed.resolve().node());
        } catch (UnusableDocumentException e) {
            return nodes; // a reference that leads nowhere announces nothing
        }
        for (JsonPointer up = removed.pointer(); !up.matches(); ) {
            up = up.head();
            nodes.add(removed.contract().at(removed.file(), up).node());
        }
        return nodes;
    }
}
