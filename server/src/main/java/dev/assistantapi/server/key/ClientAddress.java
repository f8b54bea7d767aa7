package dev.assistantapi.server.key;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** The address of the caller, as far as it can be believed. */
final class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[0-9]+|\\[([0-9A-Fa-f:.]+)](?::[0-9]+)?");

    private ClientAddress() {}

    /**
     * Behind a proxy, the last address in {@code X-Forwarded-For}: the proxy has written it. Those before it are what the
     * caller claims.
     */
    static String of(HttpServletRequest request) {
        HttpServletRequest sent = asSent(request);
        if (sent.getRemoteAddr().equals(request.getRemoteAddr())) {
            return withoutPort(sent.getRemoteAddr());
        }
        List<String> headers = Collections.list(sent.getHeaders(FORWARDED_FOR));
        String[] addresses = StringUtils.tokenizeToStringArray(String.join(",", headers), ",");
        return addresses.length == 0 ? sent.getRemoteAddr() : withoutPort(addresses[addresses.length - 1]);
    }

    /** Some proxies write the port of the connection, too, which is another one each time. */
    private static String withoutPort(String address) {
        Matcher matcher = WITH_PORT.matcher(address);
        return matcher.matches() ? Objects.requireNonNullElse(matcher.group(1), matcher.group(2)) : address;
    }

    private static HttpServletRequest asSent(HttpServletRequest request) {
        ServletRequest sent = request;
        while (sent instanceof ServletRequestWrapper wrapper) {
            sent = wrapper.getRequest();
        }
        return (HttpServletRequest) sent;
    }
}
