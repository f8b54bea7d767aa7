package dev.assistantapi.server.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the text of a body as JSON (RFC 8259), and only what every reader understands alike (RFC 7493): valid UTF-8, no
 * member name twice in an object, no half of a surrogate pair.
 */
final class JsonBody {

    static final int MOST_LEVELS = 100;
    static final int MOST_DIGITS = 1000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxNumberLength(MOST_DIGITS)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /** @throws BrokenRule if the bytes are no such JSON */
    static JsonNode read(byte[] utf8) {
        String text = decode(utf8);
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode body = parse(parser);
            if (text.contains("\\u")) { // valid UTF-8 has no other way to spell one
                LoneSurrogates.refuse(body);
            }
            return body;
        }
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new BrokenRule("", "unicode", "is not valid UTF-8; encode the body as UTF-8");
        }
    }

    private static JsonNode parse(JsonParser parser) {
        try {
            return MAPPER.readTree(parser);
        } catch (StreamConstraintsException e) {
            String place = parser.streamReadContext().pathAsPointer().toString();
            if (parser.streamReadContext().getNestingDepth() >= MOST_LEVELS) {
                throw new BrokenRule(place, "nesting", "is nested deeper than " + MOST_LEVELS + " levels; flatten it");
            }
            throw new BrokenRule(place, "json", "has a number of more than " + MOST_DIGITS + " characters");
        } catch (JacksonException e) {
            String place = parser.streamReadContext().pathAsPointer().toString();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            if (reason.startsWith("Duplicate Object property")) {
                throw new BrokenRule(place, "duplicateMember", "stands twice in its object; send it once");
            }
            TokenStreamLocation location = e.getLocation();
            String at = location == null
                    ? ""
                    : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
            throw new BrokenRule(place, "json", "is not JSON" + at + ": " + reason);
        }
    }
}
