package dev.assistantapi.contract.javaapi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a change of the Java API in a sentence. */
final class ChangeText {

    private ChangeText() {}

    /**
     * The sentence.
     *
     * @param subject the class, or the class and its member
     * @param before the method or constructor as it was, if it is about one that was
     * @param after as it is now, or the one of the same name that there is now
     */
    static String of(String subject, String change, @Nullable Signature before, @Nullable Signature after) {
        if (change.endsWith("_ADDED") && before == null) {
            return subject + " is new.";
        }
        if (change.endsWith("_REMOVED")) {
            String instead = after == null ? "." : "; there is " + after.call() + " now.";
            return subject + " is gone: code that uses it no longer compiles" + instead;
        }
        if (change.startsWith("METHOD_RETURN_TYPE_") && before != null && after != null) {
            return subject + " returns " + after.returns() + " instead of " + before.returns() + ".";
        }
        if (change.startsWith("METHOD_PARAMETER_") && after != null) {
            return subject + " is " + after.call() + " now.";
        }
        return subject + ": " + change.toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }
}
