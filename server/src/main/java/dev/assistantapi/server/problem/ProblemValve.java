package dev.assistantapi.server.problem;

import dev.assistantapi.server.generated.model.Problem;
import dev.assistantapi.server.generated.model.Violation;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before any filter sees it (a broken request line, headers too large) with a problem. */
public final class ProblemValve extends ErrorReportValve {

    static final int MOST_HEADERS = 100;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");
    private static final String TOO_MANY =
            StringManager.getManager(MimeHeaders.class).getString("headers.maxCountFail", MOST_HEADERS);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (isTooLarge(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            response.setStatus(ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE.status());
        }
        int status = response.getStatus();
        Problem problem = problem(status, RequestIdFilter.idOf(request));
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(RequestIdFilter.HEADER, problem.getRequestId());
            // Tomcat closes the connection after most of these without saying so, and a next request would be lost.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The client closed the connection before it had the answer", e);
        }
    }

    /** Tomcat answers 400 where RFC 6585 has 431; only the message shows the difference. */
    private static boolean isTooLarge(@Nullable Object failure) {
        return failure instanceof Exception exception
                && (TOO_LARGE.equals(exception.getMessage()) || TOO_MANY.equals(exception.getMessage()));
    }

    private static Problem problem(int status, String requestId) {
        HttpStatus known = HttpStatus.resolve(status);
        String reason = known == null ? "Error" : known.getReasonPhrase();
        String detail = switch (status) {
            case 400 -> "The request is not well-formed HTTP; nothing was changed.";
            case 405 -> "This method is not supported here; the Allow header names those that are.";
            case 404 -> "Nothing is served at this path.";
            case 431 -> "The request line and headers are larger than this server reads; send less in them.";
            default -> "The server could not answer this request.";
        };
        Problem problem = ProblemType.of(status)
                .map(type -> type.problem(detail, requestId))
                .orElseGet(() -> new Problem("about:blank", reason, status, detail, requestId));
        if (status == 400) {
            problem.setViolations(List.of(new Violation(
                    "header", "", "http", "the request line, a header or the framing of the body is not valid HTTP")));
        }
        return problem;
    }
}
