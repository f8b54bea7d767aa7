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
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the text of a body as JSON (RFC 8259), and only what every reader understands alike (RFC 7493): valid UTF-8, no
 * property name twice in an object, no half of a surrogate pair.
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

    /** @throws BrokenRule if the bytes are not such JSON */
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
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenRule("", "unicode", "is not valid UTF-8; encode the body as UTF-8");
        }
    }

    private static JsonNode parse(JsonParser parser) {
        try {
            JsonNode body = MAPPER.readTree(parser);
            if (body == null) {
                throw new BrokenRule("", "json", "is empty; send a JSON object");
            }
            return body;
        } catch (StreamConstraintsException e) {
            if (parser.streamReadContext().getNestingDepth() >= MOST_LEVELS) {
                throw broken(parser, "nesting", "is nested deeper than " + MOST_LEVELS + " levels; flatten it");
            }
            throw broken(parser, "json", "has a number of more than " + MOST_DIGITS + " characters; shorten it");
        } catch (UnexpectedEndOfInputException e) {
            throw broken(parser, "json", "ends too early" + at(e) + "; send all of it");
        } catch (JacksonException e) {
            if (e.getOriginalMessage().startsWith("Duplicate Object property")) {
                throw broken(parser, "duplicateMember", "occurs twice in its object; send it once");
            }
            throw broken(parser, "json", "is not JSON (RFC 8259)" + at(e));
        } catch (NumberFormatException | ArithmeticException e) {
            throw broken(parser, "json", "has a number with an exponent that is too large; shorten it");
        }
    }

    private static BrokenRule broken(JsonParser parser, String rule, String message) {
        return new BrokenRule(parser.streamReadContext().pathAsPointer().toString(), rule, message);
    }

    private static String at(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
