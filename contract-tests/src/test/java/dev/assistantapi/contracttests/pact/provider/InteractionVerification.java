package dev.assistantapi.contracttests.pact.provider;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.matchers.HeaderMismatch;
import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.StatusMismatch;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationFailureType.MismatchFailure;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays an interaction. If it fails, the message says which one, where, what was expected, what came, and what to do. */
final class InteractionVerification {

    private static final int LONG = 300;
    private static final String TO_DO = """
              To do: let the server answer as before. If the consumer is wrong, correct its test and write the pact anew.
              If it is the pact of a released client that nobody uses any more, delete it.""";

    private InteractionVerification() {}

    /** @throws AssertionError if the server answers otherwise */
    static void verify(PactVerificationContext context) {
        try {
            context.verifyInteraction();
        } catch (AssertionError failure) {
            List<String> failures = context.getTestExecutionResult().stream()
                    .flatMap(result -> result.getFailures().values().stream().flatMap(List::stream))
                    .map(InteractionVerification::line)
                    .distinct()
                    .toList();
            throw new AssertionError(
                    message(context, failures.isEmpty() ? List.of(String.valueOf(failure.getMessage())) : failures),
                    failure);
        }
    }

    private static String message(PactVerificationContext context, List<String> failures) {
        Interaction interaction = context.getInteraction();
        String request = interaction.asSynchronousRequestResponse() == null
                ? ""
                : "\n  "
                        + interaction
                                .asSynchronousRequestResponse()
                                .getRequest()
                                .getMethod() + " "
                        + interaction
                                .asSynchronousRequestResponse()
                                .getRequest()
                                .getPath();
        return context.getConsumer().getName() + ", \"" + interaction.getDescription()
                + "\": the server answers something else." + request + "\n  " + String.join("\n  ", failures) + "\n"
                + TO_DO;
    }

    private static String line(VerificationFailureType failure) {
        if (failure instanceof MismatchFailure mismatch) {
            return line(mismatch.getMismatch());
        }
        Throwable cause = failure.getException();
        return shortened(failure.description() + (cause == null ? "" : ": " + cause.getMessage()));
    }

    private static String line(Mismatch mismatch) {
        if (mismatch instanceof StatusMismatch status) {
            return line("response status", status.getExpected(), status.getActual(), "");
        }
        if (mismatch instanceof HeaderMismatch header) {
            return line(
                    "response header " + header.getHeaderKey(),
                    header.getExpected(),
                    header.getActual(),
                    header.getMismatch());
        }
        if (mismatch instanceof BodyMismatch body) {
            return line("response body " + body.getPath(), body.getExpected(), body.getActual(), body.getMismatch());
        }
        return shortened(mismatch.type() + ": " + mismatch.description());
    }

    private static String line(String place, @Nullable Object expected, @Nullable Object actual, String why) {
        String wanted = String.valueOf(expected);
        return place + ": expected " + (wanted.isEmpty() ? "nothing there" : shortened(wanted)) + ", was "
                + shortened(String.valueOf(actual)) + (why.isEmpty() ? "" : " (" + shortened(why) + ")");
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }
}
