package dev.assistantapi.contract.document;

import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One file, read, with the line on which each of its values stands. */
public final class Document {

    private final String file;
    private final JsonNode root;
    private final Map<JsonNode, int[]> lines;

    /**
     * @param file the file as its user names it
     * @param lines for each object and array, by identity, the lines of its properties or items, in their order
     */
    Document(String file, JsonNode root, Map<JsonNode, int[]> lines) {
        this.file = file;
        this.root = root;
        this.lines = lines;
    }

    /**
     * Reads a file that need not be a contract, YAML or JSON, UTF-8.
     *
     * @throws UnusableDocumentException if it cannot be read, is empty, or is too large
     */
    public static Document read(Path file) {
        return DocumentReader.read(file.toString(), file.toAbsolutePath().normalize());
    }

    /** The file as its user names it. */
    public String file() {
        return file;
    }

    /** All that stands in it. */
    public JsonNode root() {
        return root;
    }

    /** The line of a place, from 1; that of the nearest parent when nothing stands there. */
    public int line(JsonPointer place) {
        int line = 1;
        JsonNode node = root;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            int index = index(node, rest);
            int[] members = lines.get(node);
            if (index < 0 || members == null || index >= members.length) {
                return line;
            }
            line = members[index];
            node = node.isObject() ? node.get(rest.getMatchingProperty()) : node.get(index);
        }
        return line;
    }

    private static int index(JsonNode node, JsonPointer step) {
        if (!node.isObject()) {
            return step.getMatchingIndex();
        }
        int index = 0;
        for (String name : node.propertyNames()) {
            if (name.equals(step.getMatchingProperty())) {
                return index;
            }
            index++;
        }
        return -1;
    }
}
