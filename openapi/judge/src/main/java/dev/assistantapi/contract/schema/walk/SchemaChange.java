package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A difference that was met, not yet judged.
 *
 * @param steps from the root of the comparison to where it stands
 * @param member a property of the value there that it is about; null when it is about the value
 * @param oldWhole what the old contract says of the value at that place altogether
 * @param newWhole what the new contract says of it
 * @param oldPart what this keyword alone requires in the old contract; accepts everything if the keyword is absent
 * @param newPart what it alone requires in the new contract
 * @param mildest what it is at the least, if it does not break: {@link Mildest#NOTHING} when then it is no difference at all
 */
public record SchemaChange(
        String keyword,
        String change,
        List<Step> steps,
        @Nullable String member,
        @Nullable Located before,
        @Nullable Located after,
        @Nullable String from,
        @Nullable String to,
        Schema oldWhole,
        Schema newWhole,
        Schema oldPart,
        Schema newPart,
        Mildest mildest) {

    /** What a difference is that breaks nothing. */
    public enum Mildest {
        /** None, where both keywords say the same in their context; else compatible. */
        NOTHING,
        COMPATIBLE,
        ATTENTION,
        SOURCE_BREAKING,
        /** Source-breaking where the keywords do not say the same in their context; else none. */
        SOURCE_BREAKING_IF_DIFFERENT,
        /** Whatever the search says, the meaning is not agreed. */
        UNDECIDED
    }

    /** The same difference, with words for what was and is said where the text of the keyword does not tell. */
    SchemaChange inWords(@Nullable String was, @Nullable String is) {
        return new SchemaChange(
                keyword, change, steps, member, before, after, was, is, oldWhole, newWhole, oldPart, newPart, mildest);
    }

    public List<String> path() {
        Stream<String> path = steps.stream().map(Step::text);
        return (member == null ? path : Stream.concat(path, Stream.of(member))).toList();
    }
}
