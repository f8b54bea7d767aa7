package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.report.TerminalText;
import java.io.PrintStream;

/**
 * Where the command writes, in UTF-8.
 *
 * @param out for results
 * @param err for reasons, one line each
 * @param terminal whether {@code out} is a terminal that shows colours
 */
record Output(PrintStream out, PrintStream err, boolean terminal) {

    /** Says in one line why something cannot be done; never a stack trace. */
    void error(Throwable reason) {
        err.println(TerminalText.line(
                reason instanceof UnusableDocumentException ? String.valueOf(reason.getMessage()) : fault(reason)));
        err.flush();
    }

    /** Says in one line how the call is wrong. */
    void usage(String reason, String command) {
        err.println(TerminalText.line(command + ": " + reason + "; " + command + " --help explains"));
        err.flush();
    }

    private static String fault(Throwable reason) {
        StackTraceElement[] trace = reason.getStackTrace();
        return "this is a fault of this program, please report it: " + reason
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
