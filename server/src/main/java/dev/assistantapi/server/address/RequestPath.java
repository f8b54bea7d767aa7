package dev.assistantapi.server.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The path of a request as it was sent. Routing reads the same path, not the path of the servlet container, which resolves
 * {@code ..} and drops {@code ;x=1}.
 */
public final class RequestPath {

    // Segments of unreserved characters; none is empty or begins with a dot. Possessive quantifiers: see HostName.
    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)++/?|/");
    private static final Pattern ESCAPED_SLASH = Pattern.compile("%2f|%5c", Pattern.CASE_INSENSITIVE);

    private RequestPath() {}

    /** The path as it was sent, behind the prefix that a proxy names: nothing is decoded, resolved or left out. */
    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String prefix = request.getContextPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    /** Whether a path can be read in one way only: nothing in it is escaped, has parameters, or leads up. */
    public static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }

    /** Whether a path has parameters ({@code ;x=1}) or an escaped slash. Nothing is served at such a path. */
    static boolean leadsNowhere(String path) {
        return path.indexOf(';') >= 0
                || path.indexOf('%') >= 0 && ESCAPED_SLASH.matcher(path).find();
    }
}
