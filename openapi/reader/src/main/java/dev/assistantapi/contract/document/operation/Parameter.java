package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A parameter or header of one contract.
 *
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param place where it is described, its {@code $ref} followed
 */
public record Parameter(String in, String name, Located place) {

    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

    /** @throws dev.assistantapi.contract.document.UnusableDocumentException if it has no name, or is in no known place */
    static Parameter of(Located reference) {
        Located place = reference.resolve();
        place.members();
        String in = place.text("in", "");
        String name = place.text("name", "");
        if (!PLACES.contains(in)) {
            throw place.unusable("a parameter must be in path, query, header or cookie");
        }
        if (name.isEmpty()) {
            throw place.unusable("a parameter must have a name");
        }
        return new Parameter(in, name, place);
    }

    public static Parameter header(String name, Located reference) {
        Located place = reference.resolve();
        place.members();
        return new Parameter("header", name, place);
    }

    /** What tells it from others; the names of headers know no case (RFC 9110, section 5.1). */
    String key() {
        return in + ":" + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    public boolean required() {
        return in.equals("path") || place.flag("required", false);
    }

    public String style() {
        return place.text("style", in.equals("query") || in.equals("cookie") ? "form" : "simple");
    }

    public boolean explode() {
        return place.flag("explode", style().equals("form"));
    }

    /** The media type that it is written in; null when style and explode say how. */
    public @Nullable String contentType() {
        return place.child("content").members().keySet().stream().findFirst().orElse(null);
    }

    /** Its schema, references not followed; missing when there is none. */
    public Located schema() {
        String type = contentType();
        return type == null
                ? place.child("schema")
                : place.child("content").child(type).resolve().child("schema");
    }

    /** How it looks in a message with this value. */
    public String write(JsonNode value) {
        String type = contentType();
        if (type == null) {
            return new Serialisation(in, style(), explode()).write(name, value);
        }
        boolean plain = !MediaType.of(type).isJson() && value.isValueNode();
        return new Serialisation(in, "content", false).content(name, plain ? value.asString("") : value.toString());
    }
}
