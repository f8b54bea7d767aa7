package dev.assistantapi.server.problem;

import dev.assistantapi.server.generated.model.Problem;
import dev.assistantapi.server.generated.model.Violation;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before any filter sees it (a broken request line, headers too large) with a problem. */
public final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = problem(status, RequestIdFilter.idOf(request));
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(RequestIdFilter.HEADER, problem.getRequestId());
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The client closed the connection before it had the answer", e);
        }
    }

    private static Problem problem(int status, String requestId) {
        HttpStatus known = HttpStatus.resolve(status);
        String reason = known == null ? "Error" : known.getReasonPhrase();
        String detail = switch (status) {
            case 400 -> "The request is not well-formed HTTP; nothing was changed.";
            case 404 -> "Nothing is served at this path.";
            case 431 -> "The request line and headers are larger than this server reads; send less in them.";
            default -> "The server could not answer this request.";
        };
        Problem problem = ProblemType.of(status)
                .map(type -> type.problem(detail, requestId))
                .orElseGet(() -> new Problem("about:blank", reason, status, detail, requestId));
        if (status == 400) {
            problem.setViolations(List.of(new Violation(
                    "header", "", "http", "the request line or a header has a character that HTTP forbids there")));
        }
        return problem;
    }
}
