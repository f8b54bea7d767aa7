package dev.assistantapi.client;

import dev.assistantapi.client.json.Json;
import dev.assistantapi.client.json.JsonObject;
import dev.assistantapi.client.json.SensitiveText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of one request, to be taken out of whatever the server or the network says about it.
 *
 * @param key the API key
 * @param body what is sent
 * @param answered what the server keeps and repeats
 */
record Secrets(String key, @Nullable JsonObject body, Set<String> answered) {

    private static final String MASK = "***";
    /** Longer ones are looked for as they are and as a JSON library writes them, but not with every escape that there is. */
    private static final int LONGEST_ESCAPED = 256;
    /** Shorter ones stand in every second word; they are masked only where they are a JSON string of their own. */
    private static final int SHORTEST_IN_TEXT = 3;

    Secrets(String key, @Nullable JsonObject body) {
        this(key, body, Set.of());
    }

    /** The same, with the secrets in an answer. */
    Secrets in(byte[] answer) {
        return new Secrets(key, body, SensitiveText.secretsIn(answer));
    }

    String mask(String text) {
        String masked = SensitiveText.masked(text);
        for (String value : values()) {
            masked = value.length() < SHORTEST_IN_TEXT
                    ? masked.replace('"' + value + '"', '"' + MASK + '"')
                    : masked.replace(value, MASK);
            if (value.length() >= SHORTEST_IN_TEXT && value.length() <= LONGEST_ESCAPED && masked.indexOf('\\') >= 0) {
                masked = withAnyEscapes(value).matcher(masked).replaceAll(MASK);
            }
        }
        return masked;
    }

    /** Each character as it is or escaped (RFC 8259, section 7), once for each JSON text around it. */
    private static Pattern withAnyEscapes(String value) {
        return Pattern.compile(value.chars()
                .mapToObj(c -> "(?:\\\\*" + Pattern.quote(Character.toString((char) c))
                        + String.format("|\\\\+u(?i:%04x))", c))
                .collect(Collectors.joining()));
    }

    /** The longest first: one secret may be part of another. */
    private List<String> values() {
        return Stream.of(Set.of(key), body == null ? Set.<String>of() : body.secrets(), answered)
                .flatMap(Set::stream)
                .flatMap(value -> Stream.of(value, escaped(value)))
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** As it stands inside the quotes of JSON text. */
    private static String escaped(String value) {
        String quoted = new String(Json.write(value), StandardCharsets.UTF_8);
        return quoted.substring(1, quoted.length() - 1);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
