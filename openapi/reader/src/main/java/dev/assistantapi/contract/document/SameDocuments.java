package dev.assistantapi.contract.document;

import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether two contracts say the same in the same order, file by file. */
public final class SameDocuments {

    private SameDocuments() {}

    public static boolean same(OpenApi before, OpenApi after) {
        List<Located> old = before.files();
        List<Located> recent = after.files();
        if (old.size() != recent.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!same(old.get(i).node(), recent.get(i).node())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(JsonNode before, JsonNode after) {
        if (!before.isContainer() || !after.isContainer()) {
            return before.equals(after);
        }
        if (before.isObject() != after.isObject() || before.size() != after.size()) {
            return false;
        }
        Iterator<String> names = after.propertyNames().iterator();
        for (String name : before.propertyNames()) {
            if (!name.equals(names.next())) {
                return false;
            }
        }
        Iterator<JsonNode> values = after.iterator();
        for (JsonNode value : before) {
            if (!same(value, values.next())) {
                return false;
            }
        }
        return true;
    }
}
