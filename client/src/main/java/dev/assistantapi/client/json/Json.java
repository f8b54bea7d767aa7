package dev.assistantapi.client.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON text (RFC 8259), always in UTF-8, without losing a digit of a number.
 *
 * <p>A value is {@code null}, a {@code String}, a {@code Boolean}, an {@code Integer}, {@code Long} or
 * {@code BigInteger} (whichever is the first that holds it), a {@code BigDecimal}, an immutable {@code List} or an
 * immutable {@code Map} that keeps the order of its members.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /**
     * Reads one value.
     *
     * @param utf8 JSON text
     * @return the value
     * @throws MalformedJsonException if this is no JSON text, or more than one
     */
    public static @Nullable Object read(byte[] utf8) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            parser.nextToken();
            Object value = new JsonReader(parser).value();
            if (parser.nextToken() != null) {
                throw new MalformedJsonException("there is more than one value", parser.currentTokenLocation());
            }
            return value;
        } catch (JacksonException malformed) {
            // Its message quotes the text, and the text may hold a secret.
            throw new MalformedJsonException("this is no JSON text", malformed.getLocation());
        } catch (NumberFormatException | ArithmeticException tooLarge) {
            throw new MalformedJsonException("a number has an exponent that is too large", null);
        }
    }

    /**
     * Writes one value.
     *
     * @param value as {@link #read(byte[])} returns it
     * @return JSON text in UTF-8
     */
    public static byte[] write(@Nullable Object value) {
        return write(value, member -> false);
    }

    static String redacted(@Nullable Object value, Predicate<String> sensitive) {
        return new String(write(value, sensitive), StandardCharsets.UTF_8);
    }

    private static byte[] write(@Nullable Object value, Predicate<String> masked) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonWriter(generator, masked).value(value);
        }
        return out.toByteArray();
    }
}
