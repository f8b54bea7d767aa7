package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contracttests.pact.file.Interaction;

/**
 * What a contract promises only under a condition, such as a link to the next page. A consumer can expect it if a
 * comment of the interaction says why it is there: {@code optional header Link: there are more assistants}.
 */
public final class ConditionalPromise {

    private static final String OPTIONAL = "optional ";

    private ConditionalPromise() {}

    public static String comment(String field, String reason) {
        return OPTIONAL + field + ": " + reason;
    }

    static boolean explained(Interaction interaction, String field) {
        String start = comment(field, "");
        return interaction.comments().stream().anyMatch(line -> line.regionMatches(true, 0, start, 0, start.length()));
    }
}
