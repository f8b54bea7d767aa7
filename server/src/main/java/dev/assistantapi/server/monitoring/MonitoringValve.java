package dev.assistantapi.server.monitoring;

import dev.assistantapi.server.address.RequestPath;
import dev.assistantapi.server.key.Caller;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** Sees every request once, when it is over, including those that Tomcat refuses before any filter. */
final class MonitoringValve extends ValveBase implements AccessLog {

    private static final Set<String> METHODS =
            Set.of("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

    private final Operations operations;
    private final RequestLog log;
    private final RequestMetrics metrics;

    MonitoringValve(Operations operations, RequestLog log, RequestMetrics metrics) {
        super(true);
        this.operations = operations;
        this.log = log;
        this.metrics = metrics;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanoseconds) {
        AnsweredRequest answered = answered(request, response, nanoseconds);
        metrics.record(answered);
        log.write(answered);
    }

    private AnsweredRequest answered(Request request, Response response, long nanoseconds) {
        String sent = request.getMethod();
        String method = sent != null && METHODS.contains(sent) ? sent : "OTHER";
        String path = Objects.requireNonNullElse(template(request), "-");
        return new AnsweredRequest(
                method,
                path,
                operations.id(method, path),
                response.getStatus(),
                Instant.now(),
                nanoseconds,
                response.getContentWritten(),
                Objects.requireNonNullElse(response.getHeader("X-Request-Id"), "-"),
                Caller.organisationOf(request));
    }

    private @Nullable String template(Request request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null) {
            return pattern.toString();
        }
        // What Tomcat cannot read as a request has no path.
        return request.getRequestURI() == null ? null : operations.template(RequestPath.of(request));
    }

    /** Addresses are not logged, so it makes no difference whether a proxy's are. */
    @Override
    public void setRequestAttributesEnabled(boolean requestAttributesEnabled) {}

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
