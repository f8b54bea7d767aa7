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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Refuses paths at which nothing can be served, and hosts and prefixes that are not valid in a URI, before anything is
 * stored: {@code Location} and {@code Link} contain them. Runs after the key filter, so that callers without a key learn
 * nothing about paths.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class AddressFilter implements Filter {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LARGEST_PORT = 65_535;
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final String HOST = "Host";
    private static final String NO_HOST = "is not the name or address of a host (RFC 3986, section 3.2.2)";
    private static final String PREFIX = "X-Forwarded-Prefix";

    private final String forwardedHost;

    AddressFilter(@Value("${server.tomcat.remoteip.host-header:X-Forwarded-Host}") String forwardedHost) {
        this.forwardedHost = forwardedHost;
    }

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
            throw unusable(HOST, NO_HOST);
        }
        requireForwardedHosts(request);
        if (!request.getContextPath().isEmpty() && !RequestPath.isPlain(request.getContextPath())) {
            throw unusable(PREFIX, "is not a path of letters, digits and -._~ that begins with a slash");
        }
        if (!SCHEMES.contains(request.getScheme()) || request.getServerPort() > LARGEST_PORT) {
            throw unusable(HOST, "is forwarded with a scheme or port that no address of this server has");
        }
        chain.doFilter(named && request.getServerPort() > 0 ? request : new CompletedAddress(request), response);
    }

    /** With the strategy {@code native}, Tomcat ignores a forwarded host that it cannot read. */
    private void requireForwardedHosts(HttpServletRequest request) {
        if (request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null) {
            return;
        }
        String hosts = String.join(",", Collections.list(request.getHeaders(forwardedHost)));
        for (String host : StringUtils.tokenizeToStringArray(hosts, ",")) {
            if (!HostName.isValid(PORT.matcher(host).replaceFirst(""))) {
                throw unusable(forwardedHost, NO_HOST);
            }
        }
    }

    private static ProblemException unusable(String header, String message) {
        return ProblemException.badRequest(List.of(new Violation("header", "/" + header, "http", message)));
    }
}
