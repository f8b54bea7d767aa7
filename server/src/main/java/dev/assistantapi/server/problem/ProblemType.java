package dev.assistantapi.server.problem;

import dev.assistantapi.server.generated.model.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem that the contract documents. */
public enum ProblemType {
    BAD_REQUEST(400, "Bad Request"),
    UNAUTHORIZED(401, "Unauthorized"),
    NOT_FOUND(404, "Not Found"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    NOT_ACCEPTABLE(406, "Not Acceptable"),
    REQUEST_TIMEOUT(408, "Request Timeout"),
    CONFLICT(409, "Conflict"),
    PRECONDITION_FAILED(412, "Precondition Failed"),
    CONTENT_TOO_LARGE(413, "Content Too Large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
    TOO_MANY_REQUESTS(429, "Too Many Requests"),
    REQUEST_HEADER_FIELDS_TOO_LARGE(431, "Request Header Fields Too Large"),
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),
    SERVICE_UNAVAILABLE(503, "Service Unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The type of a status, if the contract documents that status. */
    static Optional<ProblemType> of(int status) {
        return Stream.of(values()).filter(type -> type.status == status).findFirst();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A problem document of this type. */
    public Problem problem(String detail, String requestId) {
        String type = "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, title, status, detail, requestId);
    }
}
