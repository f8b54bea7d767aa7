package dev.assistantapi.client.json;

import dev.assistantapi.client.json.jackson.Jackson2Deserializer;
import dev.assistantapi.client.json.jackson.Jackson2Serializer;
import dev.assistantapi.client.json.jackson.Jackson3Deserializer;
import dev.assistantapi.client.json.jackson.Jackson3Serializer;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed view of the members of a JSON object. Generated from the contract: what is typed here is what the contract
 * names, and {@link #members()} has everything else as well.
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Serializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Deserializer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(using = Jackson2Serializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Deserializer.class)
public abstract class JsonObject {

    private final JsonMembers members;

    /**
     * Views these members.
     *
     * @param members all members
     */
    protected JsonObject(JsonMembers members) {
        this.members = Objects.requireNonNull(members, "members");
    }

    /**
     * All members, known to this client or not.
     *
     * @return the members
     */
    public final JsonMembers members() {
        return members;
    }

    /**
     * The JSON text of the object, secrets included. {@code fromJson} of each class reads it.
     *
     * @return JSON text
     */
    public final String toJson() {
        return members.toJson();
    }

    /**
     * All members but those that only the server sets ({@code readOnly} in the contract).
     *
     * @return what can be sent back
     */
    public final JsonMembers writableMembers() {
        return members.without(this::isServerOwned);
    }

    /**
     * What no log may show: the strings and numbers in the values of sensitive members, at every depth.
     *
     * @return the secrets
     */
    public final Set<String> secrets() {
        Set<String> found = new LinkedHashSet<>();
        Redaction.collect(members.asMap(), SensitiveProperties::contains, false, found);
        return found;
    }

    /**
     * Whether only the server sets this member.
     *
     * @param member a name
     * @return whether it is {@code readOnly}
     */
    protected abstract boolean isServerOwned(String member);

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && members.equals(((JsonObject) other).members);
    }

    @Override
    public final int hashCode() {
        return members.hashCode();
    }

    /** The name of the class and the JSON text, with {@code "***"} in place of sensitive values. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + Json.redacted(members.asMap(), SensitiveProperties::contains);
    }
}
