package dev.assistantapi.contract.javaapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Judges what becomes of the Java API of the client when one contract follows another. */
final class JavaApiReview {

    private static final int MOST_ERRORS = 20;

    private JavaApiReview() {}

    static JavaApiReport compare(GeneratedClient released, GeneratedClient working) throws IOException {
        boolean comparable =
                released.classes().succeeded() && working.classes().succeeded();
        List<JavaApiChange> changes = comparable ? new ApiComparison(released, working).changes() : List.of();
        List<String> messages = new ArrayList<>();
        JavaApiStatus status;
        if (!working.classes().succeeded()) {
            status = JavaApiStatus.DOES_NOT_COMPILE;
            messages.add("What is generated from the contract does not compile: the contract says something that the client's"
                    + " templates (client/src/main/openapi-templates) do not know.");
            messages.addAll(errors(working.classes()));
        } else if (!working.whole().succeeded()) {
            status = JavaApiStatus.DOES_NOT_COMPILE;
            messages.add("The hand-written part of the client (client/src/main/java) does not compile with the contract: adapt it.");
            messages.addAll(errors(working.whole()));
        } else if (!released.classes().succeeded()) {
            status = JavaApiStatus.NOT_COMPARED;
            messages.add("What is generated from the released contract does not compile any more.");
            messages.addAll(errors(released.classes()));
        } else {
            status = status(changes);
        }
        return new JavaApiReport(
                status, released.contract().version(), working.contract().version(), changes, messages);
    }

    private static JavaApiStatus status(List<JavaApiChange> changes) {
        if (changes.isEmpty()) {
            return JavaApiStatus.UNCHANGED;
        }
        return changes.stream().allMatch(JavaApiChange::sourceCompatible)
                ? JavaApiStatus.COMPATIBLE
                : JavaApiStatus.SOURCE_INCOMPATIBLE;
    }

    private static List<String> errors(Compilation failed) {
        List<String> errors = failed.errors();
        List<String> shown = new ArrayList<>(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        if (errors.size() > MOST_ERRORS) {
            shown.add("… and " + (errors.size() - MOST_ERRORS) + " more.");
        }
        return shown;
    }
}
