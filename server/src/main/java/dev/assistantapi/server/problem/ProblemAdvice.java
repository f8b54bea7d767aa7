package dev.assistantapi.server.problem;

import dev.assistantapi.server.generated.model.Problem;
import dev.assistantapi.server.generated.model.Violation;
import dev.assistantapi.server.storage.DatabaseUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers every exception with the problem document that the contract specifies for it. */
@RestControllerAdvice
class ProblemAdvice {

    private static final String SECONDS_TO_WAIT = "1";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Problem> problem(ProblemException e, HttpServletRequest request) {
        Problem problem = e.type().problem(e.detail(), RequestIdFilter.idOf(request));
        if (!e.violations().isEmpty()) {
            problem.setViolations(e.violations());
        }
        return ResponseEntity.status(e.type().status())
                .headers(headers -> e.headers().forEach(headers::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> methodNotAllowed(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        String allowed = Optional.ofNullable(e.getSupportedHttpMethods()).orElse(Set.of()).stream()
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String detail = e.getMethod() + " is not supported here; use one of " + allowed + ".";
        return problem(
                ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, detail).withHeader(HttpHeaders.ALLOW, allowed),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unsupportedMediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        String detail =
                "Send the body as " + names(e.getSupportedMediaTypes()) + ", in UTF-8 and without Content-Encoding.";
        boolean patch = HttpMethod.PATCH.matches(request.getMethod());
        return problem(
                ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail)
                        .withHeader(
                                patch ? HttpHeaders.ACCEPT_PATCH : HttpHeaders.ACCEPT,
                                MediaType.toString(e.getSupportedMediaTypes())),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        List<MediaType> offered = e.getSupportedMediaTypes().stream()
                .filter(type -> !type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON))
                .toList();
        String detail = offered.isEmpty()
                ? "The Accept header cannot be read; send a list of media types, or leave it out."
                : "The answer is " + names(offered) + "; let the Accept header include it.";
        return problem(ProblemException.of(ProblemType.NOT_ACCEPTABLE, detail), request);
    }

    /** A query that cannot be decoded: Tomcat refuses it when it is first read. */
    @ExceptionHandler
    ResponseEntity<Problem> undecodableQuery(InvalidParameterException e, HttpServletRequest request) {
        Violation violation = new Violation(
                "query", "", "http", "contains an invalid percent-escape; write % and two hexadecimal digits (UTF-8)");
        return problem(ProblemException.badRequest(List.of(violation)), request);
    }

    /** A value that the schema allows and Java cannot represent, such as a leap second. */
    @ExceptionHandler
    ResponseEntity<Problem> unusableParameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        Violation violation =
                new Violation("query", "/" + e.getName(), "format", "is not a value that this server can use");
        return problem(ProblemException.badRequest(List.of(violation)), request);
    }

    /** A temporary failure, such as a full disk or a database that restarts. Logged for the operator. */
    @ExceptionHandler({DatabaseUnavailableException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<Problem> databaseUnavailable(DataAccessException e, HttpServletRequest request) {
        LOG.error(
                "The database cannot be used: {}",
                String.valueOf(e.getMostSpecificCause().getMessage()));
        return problem(
                ProblemException.of(
                                ProblemType.SERVICE_UNAVAILABLE,
                                "The database cannot be used at the moment. Nothing is half done; try again later.")
                        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT),
                request);
    }

    /** The client has closed the connection, so nothing is sent. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void clientGone(Exception e) {
        LOG.debug("The client closed the connection before it had the answer", e);
    }

    /** Spring's own refusals keep their status; anything else is a fault of this server. */
    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse refusal && refusal.getStatusCode().value() == ProblemType.NOT_FOUND.status()) {
            return problem(ProblemException.of(ProblemType.NOT_FOUND, "Nothing is served at this path."), request);
        }
        if (e instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            String message = Objects.requireNonNullElse(refusal.getBody().getDetail(), "cannot be read");
            return problem(ProblemException.badRequest(List.of(new Violation("body", "", "http", message))), request);
        }
        LOG.error("A request failed", e);
        return problem(
                ProblemException.of(
                        ProblemType.INTERNAL_SERVER_ERROR,
                        "The server failed to answer this request. Quote the requestId when you report it."),
                request);
    }

    private static String names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(" or "));
    }
}
