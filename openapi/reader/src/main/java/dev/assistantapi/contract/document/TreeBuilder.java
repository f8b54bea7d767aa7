package dev.assistantapi.contract.document;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one file from what its parser meets, notes the lines, and keeps the limits. */
final class TreeBuilder {

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<JsonNode, int[]> lines = new IdentityHashMap<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private @Nullable String nextAnchor;
    private @Nullable JsonNode root;
    private long nodes;

    TreeBuilder(String file) {
        this.file = file;
    }

    void startDocument(int line) {
        if (root != null) {
            throw unusable(line, "a second YAML document begins here; a contract is one");
        }
    }

    /** The next value has this anchor. */
    void anchor(String name) {
        nextAnchor = name;
    }

    boolean expectsName() {
        Open parent = open.peek();
        return parent != null && parent.node.isObject() && parent.name == null && !parent.merging;
    }

    void name(String name, int line) {
        Open parent = open.getFirst();
        nextAnchor = null;
        if (parent.node.has(name) && !parent.merged.remove(name)) {
            throw unusable(line, "the member " + name + " stands twice in one object");
        }
        parent.name = name;
        parent.line = line;
    }

    void mergeKey(int line) {
        Open parent = open.getFirst();
        nextAnchor = null;
        parent.merging = true;
        parent.line = line;
    }

    void startObject(int line) {
        start(JsonNodeFactory.instance.objectNode(), line);
    }

    void startArray(int line) {
        start(JsonNodeFactory.instance.arrayNode(), line);
    }

    private void start(JsonNode node, int line) {
        if (expectsName()) {
            throw unusable(line, "the name of a member must be text");
        }
        if (open.size() >= Limits.DEPTH) {
            throw unusable(line, "objects and arrays are more than " + Limits.DEPTH + " deep inside one another");
        }
        open.push(new Open(node, nextAnchor, nodes, line));
        nextAnchor = null;
    }

    void end() {
        Open done = open.pop();
        lines.put(done.node, Arrays.copyOf(done.lines, done.node.size()));
        if (done.anchor != null) {
            anchors.put(done.anchor, new Anchored(done.node, nodes - done.nodesBefore));
        }
        attach(done.node, done.startLine);
    }

    void number(String text, int line) {
        String plain = text.startsWith("+") ? text.substring(1) : text;
        try {
            if (plain.length() > Limits.NUMBER_CHARACTERS) {
                throw unusable(line, "a number is longer than " + Limits.NUMBER_CHARACTERS + " characters");
            }
            BigDecimal number = new BigDecimal(plain);
            if (Math.abs((long) number.scale()) > Limits.NUMBER_CHARACTERS) {
                throw unusable(line, "the exponent of a number is beyond " + Limits.NUMBER_CHARACTERS);
            }
            boolean integer = number.scale() == 0 && !plain.contains("e") && !plain.contains("E");
            value(
                    integer
                            ? JsonNodeFactory.instance.numberNode(number.toBigInteger())
                            : JsonNodeFactory.instance.numberNode(number),
                    line);
        } catch (NumberFormatException e) {
            throw unusable(line, text + " is no number");
        }
    }

    void value(JsonNode value, int line) {
        if (nextAnchor != null) {
            anchors.put(nextAnchor, new Anchored(value, 1));
            nextAnchor = null;
        }
        attach(value, line);
    }

    void alias(String name, int line) {
        Anchored anchored = anchors.get(name);
        if (anchored == null || expectsName()) {
            throw unusable(line, "the alias *" + name + " stands for nothing, for itself, or for the name of a member");
        }
        nodes += anchored.nodes;
        attach(anchored.node, line);
    }

    private void attach(JsonNode value, int line) {
        nodes++;
        if (nodes > Limits.NODES) {
            throw unusable(
                    line,
                    "the file holds more than " + Limits.NODES + " values, aliases counted as what they stand for");
        }
        Open parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (parent.merging) {
            parent.merging = false;
            merge(parent, value, line);
        } else if (parent.node instanceof ArrayNode array) {
            parent.line(array.size(), line);
            array.add(value);
        } else {
            String name = parent.name;
            parent.name = null;
            parent.set(name == null ? "" : name, value, parent.line);
        }
    }

    /** YAML's merge key: properties that the object does not have itself. */
    private void merge(Open parent, JsonNode value, int line) {
        if (value.isArray()) {
            value.forEach(item -> merge(parent, item, line));
        } else if (value.isObject()) {
            value.properties().forEach(member -> {
                if (!parent.node.has(member.getKey())) {
                    parent.merged.add(member.getKey());
                    parent.set(member.getKey(), member.getValue(), line);
                }
            });
        } else {
            throw unusable(line, "the merge key << takes an object or an array of objects");
        }
    }

    Document document() {
        if (root == null) {
            throw unusable(0, "the file is empty");
        }
        return new Document(file, root, lines);
    }

    private UnusableDocumentException unusable(int line, String reason) {
        return new UnusableDocumentException(file, line, reason);
    }

    private record Anchored(JsonNode node, long nodes) {}

    /** An object or array whose end has not come yet. */
    private static final class Open {

        private final JsonNode node;
        private final @Nullable String anchor;
        private final long nodesBefore;
        private final int startLine;
        private final Set<String> merged = new HashSet<>(0);
        private int[] lines = new int[8];
        private @Nullable String name;
        private int line;
        private boolean merging;

        Open(JsonNode node, @Nullable String anchor, long nodesBefore, int startLine) {
            this.node = node;
            this.anchor = anchor;
            this.nodesBefore = nodesBefore;
            this.startLine = startLine;
        }

        void set(String member, JsonNode value, int memberLine) {
            ObjectNode object = (ObjectNode) node;
            if (!object.has(member)) {
                line(object.size(), memberLine);
            }
            object.set(member, value);
        }

        void line(int index, int memberLine) {
            if (index == lines.length) {
                lines = Arrays.copyOf(lines, lines.length * 2);
            }
            lines[index] = memberLine;
        }
    }
}
