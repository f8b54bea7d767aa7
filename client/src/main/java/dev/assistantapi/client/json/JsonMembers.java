package dev.assistantapi.client.json;

import dev.assistantapi.client.json.jackson.Jackson2Deserializer;
import dev.assistantapi.client.json.jackson.Jackson2Serializer;
import dev.assistantapi.client.json.jackson.Jackson3Deserializer;
import dev.assistantapi.client.json.jackson.Jackson3Serializer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, in their order. Immutable at every depth.
 *
 * <p>A member can be absent, {@code null}, or have a value; the three are told apart.
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Serializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Deserializer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(using = Jackson2Serializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Deserializer.class)
public final class JsonMembers {

    /** No member. */
    public static final JsonMembers NONE = new JsonMembers(Map.of());

    private final Map<String, @Nullable Object> members;

    private JsonMembers(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /**
     * Takes a deep copy of a map.
     *
     * @param members names and values; a value is {@code null}, a string, a boolean, a finite number, a map, a
     *     collection, an array ({@code byte[]} becomes Base64), an {@code Optional} (an empty one becomes {@code null}),
     *     a date or time, or a tree of a JSON library
     * @return the members
     * @throws IllegalArgumentException if there is any other value; the message has its JSON Pointer
     */
    @SuppressWarnings("unchecked")
    public static JsonMembers of(Map<String, ? extends @Nullable Object> members) {
        Objects.requireNonNull(members, "members");
        return new JsonMembers((Map<String, @Nullable Object>) Objects.requireNonNull(JsonValues.copyOf(members, "")));
    }

    /**
     * Reads a JSON object.
     *
     * @param json JSON text
     * @return its members
     * @throws MalformedJsonException if this is no JSON text
     * @throws IllegalArgumentException if it is JSON, but no object
     */
    public static JsonMembers parse(String json) {
        Objects.requireNonNull(json, "json");
        return ofValue(Json.read(json.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new IllegalArgumentException("this JSON text is no object"));
    }

    /**
     * The members of a value that {@link Json} has read.
     *
     * @param value any value
     * @return its members, or empty if it is no object
     */
    @SuppressWarnings("unchecked")
    public static Optional<JsonMembers> ofValue(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? Optional.of(new JsonMembers((Map<String, @Nullable Object>) map))
                : Optional.empty();
    }

    /**
     * All members.
     *
     * @return an immutable map; its values are as {@link Json} describes them
     */
    public Map<String, @Nullable Object> asMap() {
        return members;
    }

    /**
     * The value of a member in a form of Java.
     *
     * @param <T> the form
     * @param name the member
     * @param decoder reads the value
     * @return the value, or empty if the member is absent, {@code null}, or no such value
     */
    public <T> Optional<T> find(String name, Decoder<T> decoder) {
        Objects.requireNonNull(name, "name");
        return Objects.requireNonNull(decoder, "decoder").decode(members.get(name));
    }

    /**
     * The value of a member that has to be there.
     *
     * @param <T> the form
     * @param name the member
     * @param decoder reads the value
     * @return the value
     * @throws IllegalStateException if the member is absent, {@code null}, or no such value
     */
    public <T> T require(String name, Decoder<T> decoder) {
        return find(name, decoder)
                .orElseThrow(() -> new IllegalStateException("the object has no usable \"" + name + "\""));
    }

    /**
     * Sets one member.
     *
     * @param name the member
     * @param value its value; {@link #withNull(String)} is for {@code null}
     * @return a copy with the member set
     * @throws IllegalArgumentException if the value has no JSON form; the message has its JSON Pointer
     */
    public JsonMembers with(String name, Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, () -> name + " is null; there is a method of its own that clears it");
        return put(name, JsonValues.copyOf(value, JsonValues.pointer("", name)));
    }

    /**
     * Sets one member to {@code null}.
     *
     * @param name the member
     * @return a copy in which the member is {@code null}
     */
    public JsonMembers withNull(String name) {
        return put(Objects.requireNonNull(name, "name"), null);
    }

    /**
     * Takes one member away.
     *
     * @param name the member
     * @return a copy in which the member is absent
     */
    public JsonMembers without(String name) {
        return without(Objects.requireNonNull(name, "name")::equals);
    }

    JsonMembers without(Predicate<String> names) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(members);
        rest.keySet().removeIf(names);
        return new JsonMembers(Collections.unmodifiableMap(rest));
    }

    private JsonMembers put(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
        changed.put(name, value);
        return new JsonMembers(Collections.unmodifiableMap(changed));
    }

    /**
     * Changes every string value, at every depth.
     *
     * @param change makes the new string
     * @return a copy with the new strings
     */
    public JsonMembers mapStrings(UnaryOperator<String> change) {
        Objects.requireNonNull(change, "change");
        return ofValue(Redaction.mapStrings(members, change)).orElseThrow();
    }

    /**
     * Masks what the contract marks as sensitive ({@code x-sensitive}), at every depth.
     *
     * @return a copy with {@code "***"} in place of sensitive values
     */
    public JsonMembers withoutSecrets() {
        return ofValue(Redaction.masked(members)).orElseThrow();
    }

    /**
     * The JSON text of the object, secrets included.
     *
     * @return JSON text
     */
    public String toJson() {
        return new String(Json.write(members), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Names only: which values are secret is not known here. */
    @Override
    public String toString() {
        return members.keySet().toString();
    }
}
