package dev.assistantapi.server.key;

import dev.assistantapi.server.address.RequestPath;
import dev.assistantapi.server.problem.ProblemException;
import dev.assistantapi.server.problem.ProblemType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Requires a valid API key for every path except the public ones listed here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApiKeyFilter implements Filter {

    private static final Set<String> OPEN =
            Set.of("/", "/openapi.yaml", "/openapi.json", "/docs", "/actuator/health", "/livez", "/readyz");
    private static final List<String> OPEN_BELOW = List.of("/actuator/health/", "/docs/", "/webjars/", "/problems/");
    private static final String SCHEME = "Bearer ";

    private final AcceptedKeys keys;
    private final FailedKeys failures;
    private final HandlerExceptionResolver problems;

    ApiKeyFilter(
            AcceptedKeys keys,
            FailedKeys failures,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.keys = keys;
        this.failures = failures;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        if (isOpen(RequestPath.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiKey> key = key(Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)));
        Optional<UUID> organisation = key.flatMap(keys::organisationOf);
        if (organisation.isEmpty()) {
            problems.resolveException(request, (HttpServletResponse) response, null, refusal(request, key.isPresent()));
            return;
        }
        Caller.set(request, organisation.get());
        chain.doFilter(request, response);
    }

    /** A path that can be read in more than one way is never public. */
    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith) && RequestPath.isPlain(path);
    }

    /**
     * The scheme is not case-sensitive (RFC 9110, section 11.1). Two headers are as good as none: which of them counts must
     * not depend on the reader.
     */
    private static Optional<ApiKey> key(List<String> headers) {
        if (headers.size() != 1 || !headers.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(new ApiKey(headers.get(0).substring(SCHEME.length()).strip()));
    }

    /** 429 for an address that sends many unknown keys, otherwise 401. */
    private ProblemException refusal(HttpServletRequest request, boolean sent) {
        long seconds = sent ? failures.secondsToWait(ClientAddress.of(request)) : 0;
        if (seconds == 0) {
            return Unauthorized.problem(sent);
        }
        return ProblemException.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "This address sent too many unknown API keys; correct the key, then wait.")
                .withHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
