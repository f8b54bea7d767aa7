package dev.assistantapi.contract.document.operation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How a value becomes the text of a parameter (OpenAPI 3.1, section 4.8.12.2). What must be escaped is left as it is: the
 * text is for telling two ways apart and for people to read.
 */
record Serialisation(String in, String style, boolean explode) {

    String write(String name, JsonNode value) {
        return switch (style) {
            case "matrix" -> matrix(name, value);
            case "label" -> "." + (explode ? pairs(value, "=", ".") : plain(value, ","));
            case "spaceDelimited" -> delimited(name, value, "%20");
            case "pipeDelimited" -> delimited(name, value, "|");
            case "deepObject" -> deep(name, value);
            case "form" -> form(name, value);
            default -> explode ? pairs(value, "=", ",") : plain(value, ",");
        };
    }

    /** A value that is written as a media type says. */
    String content(String name, String text) {
        return in.equals("query") || in.equals("cookie") ? name + "=" + text : text;
    }

    private String matrix(String name, JsonNode value) {
        if (explode && value.isArray()) {
            return value.valueStream()
                    .map(item -> ";" + name + "=" + text(item))
                    .reduce("", String::concat);
        }
        return explode && value.isObject() ? ";" + pairs(value, "=", ";") : ";" + name + "=" + plain(value, ",");
    }

    private String form(String name, JsonNode value) {
        String between = in.equals("cookie") ? "; " : "&";
        if (explode && value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(item -> parts.add(name + "=" + text(item)));
            return String.join(between, parts);
        }
        return explode && value.isObject() ? pairs(value, "=", between) : name + "=" + plain(value, ",");
    }

    private String delimited(String name, JsonNode value, String delimiter) {
        return explode || value.isValueNode() ? form(name, value) : name + "=" + plain(value, delimiter);
    }

    private String deep(String name, JsonNode value) {
        if (!value.isObject()) {
            return form(name, value);
        }
        List<String> parts = new ArrayList<>();
        value.properties().forEach(member -> parts.add(name + "[" + member.getKey() + "]=" + text(member.getValue())));
        return String.join("&", parts);
    }

    /** An object as name and value pairs, anything else as its items. */
    private static String pairs(JsonNode value, String equals, String between) {
        if (!value.isObject()) {
            return plain(value, between);
        }
        List<String> parts = new ArrayList<>();
        value.properties().forEach(member -> parts.add(member.getKey() + equals + text(member.getValue())));
        return String.join(between, parts);
    }

    private static String plain(JsonNode value, String between) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(text(item)));
        } else if (value.isObject()) {
            value.properties().forEach(member -> {
                parts.add(member.getKey());
                parts.add(text(member.getValue()));
            });
        } else {
            parts.add(text(value));
        }
        return String.join(between, parts);
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asString("") : value.toString();
    }
}
