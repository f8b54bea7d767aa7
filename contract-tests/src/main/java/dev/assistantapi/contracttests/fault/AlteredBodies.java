package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contracttests.conformance.model.ExactJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with one thing falsified. */
final class AlteredBodies {

    /** How many members the server sets by itself; they come first. */
    private static final int SET_BY_SERVER = 4;

    private AlteredBodies() {}

    /** A field that was set; the last there is, or empty. */
    static String field(String body) {
        List<String> names = names(body);
        return names.size() > SET_BY_SERVER ? names.get(names.size() - 1) : "";
    }

    /** The name of a field that was sent and has no value now, or another field. */
    static String missing(FaultyStep step, String body, String other) {
        List<String> sent = new ArrayList<>(names(step.request().body()));
        sent.removeAll(names(body));
        return sent.isEmpty() ? other : sent.get(0);
    }

    static String first(String body, int index) {
        List<String> names = names(body);
        return index < names.size() ? names.get(index) : "";
    }

    static String with(String body, String name, String value) {
        if (name.isEmpty() || !(ExactJson.read(body) instanceof ObjectNode object)) {
            return body;
        }
        object.set(name, ExactJson.read(value));
        return object.toString();
    }

    static String without(String body, String name) {
        if (!(ExactJson.read(body) instanceof ObjectNode object) || !object.has(name)) {
            return body;
        }
        object.remove(name);
        return object.toString();
    }

    static String withAll(String body, String more) {
        if (ExactJson.read(body) instanceof ObjectNode object && ExactJson.read(more) instanceof ObjectNode members) {
            members.properties().forEach(member -> object.set(member.getKey(), member.getValue()));
            return object.toString();
        }
        return body;
    }

    static String onlyFirst(String body, int most) {
        if (!(ExactJson.read(body) instanceof ObjectNode object)) {
            return body;
        }
        names(body).stream().skip(most).forEach(object::remove);
        return object.toString();
    }

    static boolean nulls(String body) {
        return ExactJson.read(body) instanceof ObjectNode object
                && object.valueStream().anyMatch(JsonNode::isNull);
    }

    static String text(String text) {
        return ExactJson.string(text);
    }

    static String half(String body) {
        return body.substring(0, body.length() / 2);
    }

    static String reversed(String list) {
        List<JsonNode> items = items(list);
        Collections.reverse(items);
        return items.toString();
    }

    static String doubled(String list) {
        List<JsonNode> items = items(list);
        items.add(items.get(items.size() - 1));
        return items.toString();
    }

    static String fewer(String list) {
        List<JsonNode> items = items(list);
        items.remove(items.size() / 2);
        return items.toString();
    }

    /** The first item belongs to another owner; the owner is the second property. */
    static String ofAnother(String list) {
        List<JsonNode> items = items(list);
        items.set(
                0,
                ExactJson.read(with(
                        items.get(0).toString(),
                        first(items.get(0).toString(), 1),
                        "\"11111111-1111-4111-8111-111111111111\"")));
        return items.size() < 3 ? list : items.toString();
    }

    /** A page that begins with the last of the page before it. */
    static String behind(String before, String list) {
        List<JsonNode> items = items(list);
        List<JsonNode> last = items(before);
        items.add(0, last.get(last.size() - 1));
        items.remove(items.size() - 1);
        return items.toString();
    }

    private static List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        ExactJson.read(list).forEach(items::add);
        return items;
    }

    private static List<String> names(String body) {
        return ExactJson.read(body) instanceof ObjectNode object ? new ArrayList<>(object.propertyNames()) : List.of();
    }
}
