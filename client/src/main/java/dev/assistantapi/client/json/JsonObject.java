package dev.assistantapi.client.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed view of the members of a JSON object. Generated from the contract: what is typed here is what the contract
 * names, and {@link #members()} has everything else as well.
 */
public abstract class JsonObject {

    private final JsonMembers members;

    /**
     * Views these members.
     *
     * @param members all members
     */
    protected JsonObject(JsonMembers members) {
        this.members = members;
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
     * All members but those that only the server sets ({@code readOnly} in the contract).
     *
     * @return what can be sent back
     */
    public final JsonMembers writableMembers() {
        return members.without(this::isServerOwned);
    }

    /**
     * The strings that no log may show: the values of sensitive members, at every depth.
     *
     * @return the secrets
     */
    public final Set<String> secrets() {
        Set<String> found = new LinkedHashSet<>();
        Redaction.collect(members.asMap(), this::isSensitive, false, found);
        return found;
    }

    /**
     * Whether the contract marks members of this name as sensitive ({@code x-sensitive}).
     *
     * @param member a name
     * @return whether its value is redacted
     */
    protected abstract boolean isSensitive(String member);

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
        return getClass().getSimpleName() + Json.redacted(members.asMap(), this::isSensitive);
    }
}
