package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.operation.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a message in the manner of HTTP/1.1, long values shortened. */
public final class MessageText {

    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_BODY = 2_000;
    private static final int DEEPEST = 50;

    private MessageText() {}

    public static String of(Message message) {
        List<String> lines = new ArrayList<>();
        lines.add(message.isRequest() ? requestLine(message) : message.address().text() + " → " + message.status());
        for (Part part : message.parts()) {
            if (part.in().equals("header")) {
                lines.add(part.name() + ": " + shortened(part.text()));
            } else if (!List.of("path", "query", "cookie").contains(part.in())) {
                lines.add("(" + part.in() + " " + part.name() + ") " + shortened(part.text()));
            }
        }
        String cookies = texts(message, "cookie", "; ");
        if (!cookies.isEmpty()) {
            lines.add("Cookie: " + cookies);
        }
        message.credentials().forEach(credential -> lines.add("(" + credential.text() + ")"));
        if (message.accept() != null) {
            lines.add("Accept: " + message.accept());
        }
        if (message.contentType() != null) {
            lines.add("Content-Type: " + message.contentType());
        }
        JsonNode body = message.body();
        if (body != null) {
            String text = shortened(body, 0).toString();
            lines.add("");
            lines.add(text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY) + "…");
        }
        return String.join("\n", lines);
    }

    private static String requestLine(Message message) {
        Address address = message.address();
        String query = texts(message, "query", "&");
        String target = address.kind() == Address.Kind.PATH ? address.method() + " " + message.path() : address.text();
        return target + (query.isEmpty() ? "" : "?" + query);
    }

    private static String texts(Message message, String in, String between) {
        return message.parts().stream()
                .filter(part -> part.in().equals(in))
                .map(part -> shortened(part.text()))
                .collect(Collectors.joining(between));
    }

    private static JsonNode shortened(JsonNode value, int depth) {
        if (depth >= DEEPEST && value.isContainer()) {
            return JsonNodeFactory.instance.stringNode("…");
        }
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(shortened(value.stringValue()));
        }
        if (value.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(member -> copy.set(shortened(member.getKey()), shortened(member.getValue(), depth + 1)));
            return copy;
        }
        if (value.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> copy.add(shortened(item, depth + 1)));
            return copy;
        }
        return value.isNumber() ? plain(value) : value;
    }

    /** Without an exponent where there is room for the digits. */
    private static JsonNode plain(JsonNode number) {
        BigDecimal decimal = number.decimalValue();
        return Math.abs(decimal.scale()) > LONGEST_TEXT
                ? number
                : JsonNodeFactory.instance.numberNode(new BigDecimal(decimal.toPlainString()));
    }

    public static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 20)) + "…(" + characters + " characters)";
    }
}
