package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.review.result.JavaApiChange;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.JavaApiStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Judges what becomes of the Java API of the client when one contract follows another. */
final class JavaApiReview {

    private static final int MOST_ERRORS = 20;

    private static final String HAND_WRITTEN =
            "The hand-written part of the client (client/src/main/java) does not compile with the contract: adapt it.";

    private static final String TEMPLATES = "What is generated from the contract does not compile: the contract says"
            + " something that the templates of the client (client/src/main/openapi-templates) do not know.";

    private static final String RELEASED =
            "What is generated from the released contract no longer compiles with the client's templates.";

    private JavaApiReview() {}

    static JavaApiReport compare(GeneratedClient released, GeneratedClient working) throws IOException {
        if (!working.classes().succeeded()) {
            List<String> messages = failure(TEMPLATES, working.classes());
            return report(released, working, JavaApiStatus.DOES_NOT_COMPILE, List.of(), messages);
        }
        if (!released.classes().succeeded()) {
            List<String> messages = failure(RELEASED, released.classes());
            return report(released, working, JavaApiStatus.NOT_COMPARED, List.of(), messages);
        }
        List<JavaApiChange> changes = new ApiComparison(released, working).changes();
        if (!working.whole().succeeded()) {
            List<String> messages = failure(HAND_WRITTEN, working.whole());
            return report(released, working, JavaApiStatus.DOES_NOT_COMPILE, changes, messages);
        }
        return report(released, working, status(changes), changes, List.of());
    }

    private static JavaApiReport report(
            GeneratedClient released,
            GeneratedClient working,
            JavaApiStatus status,
            List<JavaApiChange> changes,
            List<String> messages) {
        String from = released.contract().version();
        String to = working.contract().version();
        return new JavaApiReport(status, from, to, changes, messages);
    }

    private static JavaApiStatus status(List<JavaApiChange> changes) {
        if (changes.isEmpty()) {
            return JavaApiStatus.UNCHANGED;
        }
        return changes.stream().allMatch(JavaApiChange::sourceCompatible)
                ? JavaApiStatus.COMPATIBLE
                : JavaApiStatus.SOURCE_INCOMPATIBLE;
    }

    private static List<String> failure(String what, Compilation failed) {
        List<String> errors = failed.errors();
        List<String> messages = new ArrayList<>();
        messages.add(what);
        messages.addAll(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        if (errors.size() > MOST_ERRORS) {
            messages.add("… and " + (errors.size() - MOST_ERRORS) + " more.");
        }
        return messages;
    }
}
