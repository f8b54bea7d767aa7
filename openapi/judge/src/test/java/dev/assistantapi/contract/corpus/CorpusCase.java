package dev.assistantapi.contract.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One case as a file of the corpus writes it; see {@code README.md} there.
 *
 * @param file the name of the file
 */
record CorpusCase(String file, JsonNode node) {

    private static final List<String> SCALARS = List.of("string", "integer", "number", "boolean");

    String name() {
        return node.path("name").asString();
    }

    String why() {
        return node.path("why").asString();
    }

    List<String> versions() {
        JsonNode versions = node.path("versions");
        return versions.isMissingNode()
                ? List.of("3.0", "3.1")
                : List.of(versions.get(0).asString());
    }

    boolean isAboutASchema() {
        return node.has("old") && node.has("new");
    }

    JsonNode schema(String version, boolean old) {
        String side = old ? "old" : "new";
        JsonNode other = node.path("v30").path(side);
        return version.equals("3.0") && !other.isMissingNode() ? other : node.get(side);
    }

    JsonNode components(boolean old) {
        JsonNode own = node.path(old ? "old-components" : "new-components");
        JsonNode both = own.isMissingNode() ? node.path("components") : own;
        return both.isMissingNode() ? JsonNodeFactory.instance.objectNode() : both;
    }

    /** What is expected of old to new, or of new to old, for a schema at a place; null if it is not put there. */
    @Nullable
    Expectation expectation(SchemaPlace place, boolean back) {
        boolean request = place == SchemaPlace.REQUEST_BODY
                || place == SchemaPlace.REQUEST_ITEMS
                || place == SchemaPlace.PARAMETER;
        if (place.nested()) {
            return node.path("nested").asString("").equals("no") ? null : expectation("expect", "back", request, back);
        }
        if (place == SchemaPlace.PARAMETER || place == SchemaPlace.HEADER) {
            if (node.path("parameter").isObject()) {
                return expectation("parameter", "parameter-back", request, back);
            }
            if (node.has("parameter") || !sameScalar()) {
                return null;
            }
        }
        return expectation("expect", "back", request, back);
    }

    /** What is expected of the case as a whole, in one direction. */
    Expectation expectation(boolean back) {
        JsonNode said = node.path(back && node.has("back") ? "back" : "expect");
        return Expectation.parse(said.asString());
    }

    /** The relation that decides a request one way decides the response the other way: the mirror is the default. */
    private Expectation expectation(String forth, String reverse, boolean request, boolean back) {
        boolean said = back && node.has(reverse);
        JsonNode verdicts = node.path(said ? reverse : forth);
        if (verdicts.isString()) {
            return Expectation.parse(verdicts.stringValue());
        }
        boolean mirrored = back && !said;
        return Expectation.parse(
                verdicts.path(request != mirrored ? "request" : "response").asString());
    }

    private boolean sameScalar() {
        String old = node.path("old").path("type").asString("");
        return SCALARS.contains(old) && old.equals(node.path("new").path("type").asString(""));
    }
}
