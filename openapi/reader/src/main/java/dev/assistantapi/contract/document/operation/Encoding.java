package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How a property of a form is written (OpenAPI 3.1, section 4.8.15).
 *
 * @param media the media type object
 * @param member the name of the property
 */
public record Encoding(Located media, String member) {

    private Located place() {
        return media.child("encoding").child(member).resolve();
    }

    private Located schema() {
        return media.child("schema").resolve().child("properties").child(member);
    }

    /** The media types that the part may have: those given, else the one that goes with the type of its values. */
    public List<MediaType> contentTypes() {
        List<MediaType> types = new ArrayList<>();
        for (String type : place().text("contentType", usual()).split(",")) {
            types.add(MediaType.of(type.trim()));
        }
        return types;
    }

    private String usual() {
        Located schema = schema().resolve();
        Located single = schema.node().path("type").asString("").equals("array")
                ? schema.child("items").resolve()
                : schema;
        JsonNode node = single.node();
        if (node.path("format").asString("").equals("binary") || node.has("contentEncoding") || !node.has("type")) {
            return "application/octet-stream";
        }
        return node.path("type").asString("").equals("object") ? "application/json" : "text/plain";
    }

    /** Whether {@code style}, {@code explode} and {@code allowReserved} count: not when the content type says how (OpenAPI 3.0, section 4.7.15.1). */
    public boolean isStyled() {
        return place().child("style").exists()
                || place().child("explode").exists()
                || !place().child("contentType").exists();
    }

    /** How it looks in the body with this value. */
    public String write(JsonNode value) {
        String style = place().text("style", "form");
        return new Serialisation("query", style, place().flag("explode", style.equals("form"))).write(member, value);
    }

    public Located value() {
        return schema();
    }

    public Located where() {
        return place();
    }

    public Map<String, Parameter> headers() {
        return Parameters.headers(place().child("headers"));
    }
}
