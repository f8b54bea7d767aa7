package dev.assistantapi.server.address;

import dev.assistantapi.server.generated.model.Violation;
import dev.assistantapi.server.problem.ProblemException;
import dev.assistantapi.server.problem.ProblemType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses paths at which nothing can be served, and hosts that no address can be made of, before anything is stored:
 * {@code Location} and {@code Link} name the host. Comes after the key, so that nobody learns without one what there is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class AddressFilter implements Filter {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LARGEST_PORT = 65_535;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        if (RequestPath.leadsNowhere(RequestPath.of(request))) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "Nothing is served at this path.");
        }
        String host = request.getServerName();
        boolean named = host != null && !host.isEmpty();
        if (named && !HostName.isValid(host)) {
            throw unusable("is not the name or address of a host (RFC 3986, section 3.2.2)");
        }
        if (!SCHEMES.contains(request.getScheme()) || request.getServerPort() > LARGEST_PORT) {
            throw unusable("is forwarded with a scheme or port that no address of this server has");
        }
        chain.doFilter(named && request.getServerPort() > 0 ? request : new CompletedAddress(request), response);
    }

    private static ProblemException unusable(String message) {
        return ProblemException.badRequest(List.of(new Violation("header", "/Host", "http", message)));
    }
}
