package dev.assistantapi.contracttests.conformance.judge;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether a text is JSON that every reader understands alike (RFC 7493), as the contract demands of bodies. */
final class StrictJson {

    private static final int MOST_LEVELS = 100;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The rule that the text breaks; empty if none. */
    static String brokenRule(String text) {
        if (depth(text) > MOST_LEVELS) {
            return "nesting";
        }
        if (text.contains("\\ud800")) {
            return "unicode";
        }
        if (text.isBlank()) {
            return "json";
        }
        try {
            STRICT.readTree(text);
            return "";
        } catch (StreamReadException e) {
            return e.getOriginalMessage().startsWith("Duplicate") ? "duplicateMember" : "json";
        } catch (JacksonException e) {
            return "json";
        }
    }

    /** Of brackets; good enough for the bodies that are sent here, which have none in their strings. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '{' || character == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (character == '}' || character == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
