package dev.assistantapi.server.problem;

import dev.assistantapi.server.generated.model.Violation;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many violations are listed: a megabyte of unknown properties would be answered with twenty megabytes. */
    public static final int MOST_VIOLATIONS = 1000;

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;

    private ProblemException(ProblemType type, String detail, List<Violation> violations, Map<String, String> headers) {
        // The answer is decided where this is thrown: a stack trace would only cost time.
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations;
        this.headers = headers;
    }

    /** A problem with a sentence for a person. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), Map.of());
    }

    /** A request that breaks the contract; {@code violations} has at least one, of which at most 1,000 are listed. */
    public static ProblemException badRequest(List<Violation> violations) {
        int count = violations.size();
        String places = count == 1 ? "1 place" : count + " places";
        if (count > MOST_VIOLATIONS) {
            places = "more than " + MOST_VIOLATIONS + " places, of which these are the first";
        }
        return new ProblemException(
                ProblemType.BAD_REQUEST,
                "The request breaks the contract in " + places + "; nothing was changed.",
                List.copyOf(violations.subList(0, Math.min(count, MOST_VIOLATIONS))),
                Map.of());
    }

    /** The same problem with a response header. */
    public ProblemException withHeader(String name, String value) {
        return new ProblemException(type, detail(), violations, Map.of(name, value));
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<Violation> violations() {
        return violations;
    }

    Map<String, String> headers() {
        return headers;
    }
}
