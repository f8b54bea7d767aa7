package dev.assistantapi.contract.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A value of a contract, together with the file and place where it stands. It may be missing: {@link #exists()} tells.
 * Two are equal when they stand at the same place of the same file.
 */
public final class Located {

    private final OpenApi contract;
    private final Document document;
    private final @Nullable Located parent;
    private final String step;
    private final JsonNode node;
    private final int hash;

    /** @param step the name or index that leads here from the parent; empty at the top */
    private Located(OpenApi contract, Document document, @Nullable Located parent, String step, JsonNode node) {
        this.contract = contract;
        this.document = document;
        this.parent = parent;
        this.step = step;
        this.node = node;
        this.hash = parent == null ? System.identityHashCode(document) : 31 * parent.hash + step.hashCode();
    }

    static Located top(OpenApi contract, Document document) {
        return new Located(contract, document, null, "", document.root());
    }

    /** What a pointer from here leads to, which may be missing. */
    Located at(JsonPointer place) {
        Located current = this;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            current = current.node.isArray() && rest.getMatchingIndex() >= 0
                    ? current.child(rest.getMatchingIndex())
                    : current.child(rest.getMatchingProperty());
        }
        return current;
    }

    /** Nothing, at this place: for the contract in which what a change is about is missing. */
    public Located nothing() {
        return new Located(contract, document, this, "none", MissingNode.getInstance());
    }

    /** The contract that this belongs to. */
    public OpenApi contract() {
        return contract;
    }

    /** The file as its user names it. */
    public String file() {
        return document.file();
    }

    /** The place in the file. */
    public JsonPointer pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Located place = this; place.parent != null; place = place.parent) {
            steps.push(place.step);
        }
        StringBuilder text = new StringBuilder();
        steps.forEach(each -> text.append('/').append(each.replace("~", "~0").replace("/", "~1")));
        return JsonPointer.compile(text.toString());
    }

    /** The line in the file, from 1; for what is missing, that of the nearest parent. */
    public int line() {
        return document.line(pointer());
    }

    /** The value itself; a missing node when there is none. References are not followed. */
    public JsonNode node() {
        return node;
    }

    /** Whether anything stands here. */
    public boolean exists() {
        return !node.isMissingNode();
    }

    /** The property with this name, which may be missing. References are not followed. */
    public Located child(String name) {
        return new Located(contract, document, this, name, node.isObject() ? node.path(name) : missing());
    }

    /** The item with this index, which may be missing. References are not followed. */
    public Located child(int index) {
        return new Located(
                contract, document, this, String.valueOf(index), node.isArray() ? node.path(index) : missing());
    }

    /** The properties, in the order of the document; none when this is missing. References are not followed.
     *
     * @throws UnusableDocumentException if something else than an object stands here
     */
    public Map<String, Located> members() {
        Map<String, Located> members = new LinkedHashMap<>();
        if (exists()) {
            expect(node.isObject(), "an object");
            node.propertyNames().forEach(name -> members.put(name, child(name)));
        }
        return members;
    }

    /** The items; none when this is missing. References are not followed.
     *
     * @throws UnusableDocumentException if something else than an array stands here
     */
    public List<Located> items() {
        List<Located> items = new ArrayList<>();
        if (exists()) {
            expect(node.isArray(), "an array");
            for (int i = 0; i < node.size(); i++) {
                items.add(child(i));
            }
        }
        return items;
    }

    /** The text of the property with this name, or the fallback when it is missing.
     *
     * @throws UnusableDocumentException if something else than a string stands there
     */
    public String text(String name, String fallback) {
        Located member = child(name);
        if (!member.exists()) {
            return fallback;
        }
        member.expect(member.node.isString(), "a string");
        return member.node.stringValue();
    }

    /** The boolean of the property with this name, or the fallback when it is missing.
     *
     * @throws UnusableDocumentException if something else than a boolean stands there
     */
    public boolean flag(String name, boolean fallback) {
        Located member = child(name);
        if (!member.exists()) {
            return fallback;
        }
        member.expect(member.node.isBoolean(), "true or false");
        return member.node.booleanValue();
    }

    /** This, or where its {@code $ref} (and that one's) leads, in whichever file.
     *
     * @throws UnusableDocumentException if a reference leads nowhere, in a circle, or to the network
     */
    public Located resolve() {
        return contract.resolve(this);
    }

    /** Where a reference that stands here would lead; one step, no further. */
    public Located follow(String reference) {
        return contract.follow(this, reference);
    }

    /** An error about this place, to be thrown. */
    public UnusableDocumentException unusable(String reason) {
        return new UnusableDocumentException(
                file(), line(), reason + " (at " + (parent == null ? "the top" : pointer()) + ")");
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            throw unusable("here must be " + what);
        }
    }

    Document document() {
        return document;
    }

    private static JsonNode missing() {
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Located that) || hash != that.hash || document != that.document) {
            return false;
        }
        Located one = this;
        while (one != that && one.parent != null && that.parent != null) {
            if (!one.step.equals(that.step)) {
                return false;
            }
            one = one.parent;
            that = that.parent;
        }
        return one == that || one.parent == null && that.parent == null;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** File and place. */
    @Override
    public String toString() {
        return file() + "#" + pointer();
    }
}
