package dev.assistantapi.client.testing;

import java.time.Instant;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One state of an assistant.
 *
 * @param number which one was created after which
 * @param version 1 for what was created, one more with each change
 * @param created when it was created
 * @param changed when it was last changed
 * @param document what a caller has set
 */
record FakeAssistant(long number, String id, long version, Instant created, Instant changed, ObjectNode document) {

    /** The order of a list. */
    static final Comparator<FakeAssistant> NEWEST_FIRST = Comparator.comparing(FakeAssistant::created)
            .thenComparing(FakeAssistant::number)
            .reversed();

    /** 2 and 2.0 are one value. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    FakeEntityTag tag() {
        return new FakeEntityTag(
                '"' + Long.toString(version) + '-' + Long.toString(changed.toEpochMilli(), Character.MAX_RADIX) + '"');
    }

    /** The state after a change, which is this one if nothing has changed. */
    FakeAssistant with(ObjectNode after, Instant now) {
        return document.equals(BY_VALUE, after)
                ? this
                : new FakeAssistant(number, id, version + 1, created, now, after);
    }
}
