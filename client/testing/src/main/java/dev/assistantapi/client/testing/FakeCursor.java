package dev.assistantapi.client.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last assistant of a page; the next page starts behind it.
 *
 * @param created milliseconds since 1970
 * @param number which one was created after which
 */
record FakeCursor(long created, long number) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** @throws Refusal 400 for text that is no cursor */
    static FakeCursor parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw Refusal.ofBroken(List.of(new FakeViolation(
                    "query",
                    "/cursor",
                    "cursor",
                    "is not a cursor of this server; take it from the Link header of a page")));
        }
        return new FakeCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    boolean isBefore(FakeAssistant assistant) {
        long time = assistant.created().toEpochMilli();
        return time < created || time == created && assistant.number() < number;
    }

    @Override
    public String toString() {
        return created + "-" + number;
    }
}
