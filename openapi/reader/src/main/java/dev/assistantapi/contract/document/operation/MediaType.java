package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A media type or range (RFC 9110, section 8.3.1 and 12.5.1), without a charset of UTF-8, which goes without saying. */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    public static MediaType of(String text) {
        String[] parts = text.split(";");
        String name = parts.length == 0 ? "" : parts[0].trim().toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String key = parts[i].substring(0, Math.max(equals, 0)).trim().toLowerCase(Locale.ROOT);
            String value = parts[i].substring(equals + 1).trim().replaceAll("^\"|\"$", "");
            boolean utf8 = key.equals("charset") && value.equalsIgnoreCase("utf-8");
            if (!utf8 && !(key + value).isEmpty()) {
                parameters.put(key, key.equals("charset") ? value.toLowerCase(Locale.ROOT) : value);
            }
        }
        return slash < 0
                ? new MediaType(name, name.equals("*") ? "*" : "", parameters)
                : new MediaType(name.substring(0, slash), name.substring(slash + 1), parameters);
    }

    /** Whether everything that the other one stands for is this as well. */
    public boolean covers(MediaType other) {
        return (type.equals("*") || type.equals(other.type))
                && (subtype.equals("*") || subtype.equals(other.subtype))
                && other.parameters.entrySet().containsAll(parameters.entrySet());
    }

    public boolean isRange() {
        return type.equals("*") || subtype.equals("*");
    }

    /** The more, the less it covers. */
    int specificity() {
        return (type.equals("*") ? 0 : 1000) + (subtype.equals("*") ? 0 : 100) + parameters.size();
    }

    public boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    public boolean isForm() {
        return type.equals("multipart") || subtype.equals("x-www-form-urlencoded");
    }

    /** Whether values in it are characters, so that {@code 5} and {@code "5"} are the same. */
    public boolean isText() {
        return isForm() || isPlainText() || isXml();
    }

    /** An event stream is none: the data of each event is JSON of its schema, as the large streaming APIs write it. */
    private boolean isPlainText() {
        return type.equals("text") && !isJson() && !isXml() && !subtype.equals("event-stream");
    }

    private boolean isXml() {
        return subtype.equals("xml") || subtype.endsWith("+xml");
    }

    /** Whether nobody says how a value of this schema is written: an array or object as plain text. */
    public boolean hasNoFormFor(Located schema) {
        return isPlainText() && schema.exists() && (isAsked(schema, "object") || isAsked(schema, "array"));
    }

    /** A schema without {@code type} is taken to mean any text. */
    private static boolean isAsked(Located schema, String type) {
        return PossibleTypes.includes(schema, type) && !PossibleTypes.includes(schema, "string");
    }

    /** A concrete type that this one covers; that of everything is in no narrower range (RFC 4735). */
    public MediaType example() {
        return new MediaType(
                type.equals("*") ? "example" : type, subtype.equals("*") ? "vnd.example" : subtype, parameters);
    }

    public String text() {
        StringBuilder text = new StringBuilder(subtype.isEmpty() ? type : type + "/" + subtype);
        parameters.forEach(
                (name, value) -> text.append("; ").append(name).append('=').append(value));
        return text.toString();
    }
}
