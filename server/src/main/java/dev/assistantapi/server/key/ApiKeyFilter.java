package dev.assistantapi.server.key;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets through what needs no key, and whoever has one. Everything that is not named here needs one. */
@Component
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
        if (isOpen(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiKey> key = key(request.getHeader(HttpHeaders.AUTHORIZATION));
        Optional<UUID> organisation = key.flatMap(keys::organisationOf);
        if (organisation.isEmpty()) {
            problems.resolveException(request, (HttpServletResponse) response, null, refusal(request, key.isPresent()));
            return;
        }
        Caller.set(request, organisation.get());
        chain.doFilter(request, response);
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    /** The scheme is not case-sensitive (RFC 9110, section 11.1). */
    private static Optional<ApiKey> key(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(new ApiKey(header.substring(SCHEME.length()).strip()));
    }

    /** Whoever sends many keys that are unknown is told to wait; whoever sends none is only told to send one. */
    private ProblemException refusal(HttpServletRequest request, boolean sent) {
        long seconds = sent ? failures.secondsToWait(request.getRemoteAddr()) : 0;
        if (seconds == 0) {
            return unauthorized(sent);
        }
        return ProblemException.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "Too many API keys that are not known here came from this address; correct the key, and wait.")
                .withHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    private static ProblemException unauthorized(boolean sent) {
        String challenge = "Bearer realm=\"assistant\"" + (sent ? ", error=\"invalid_token\"" : "");
        String detail = sent
                ? "The API key is not known here, or not any more."
                : "Send an API key as \"Authorization: Bearer <key>\".";
        return ProblemException.of(ProblemType.UNAUTHORIZED, detail).withHeader("WWW-Authenticate", challenge);
    }
}
