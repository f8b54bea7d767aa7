package dev.assistantapi.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the addresses of requests. */
final class Addresses {

    private final URI base;

    Addresses(URI base) {
        String scheme = Objects.requireNonNullElse(base.getScheme(), "").toLowerCase(Locale.ROOT); // RFC 3986, section 3.1
        boolean usable = (scheme.equals("http") || scheme.equals("https"))
                && base.getHost() != null
                && base.getRawUserInfo() == null
                && base.getRawQuery() == null
                && base.getRawFragment() == null;
        if (!usable) {
            throw new IllegalArgumentException(
                    "the base URL must be http or https, with a host and without user info, query and fragment");
        }
        this.base = URI.create(scheme + base.toString().substring(scheme.length()).replaceFirst("/+$", ""));
    }

    URI of(Operation operation, String id) {
        Objects.requireNonNull(id, "id");
        if (id.isEmpty() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("\"" + id + "\" is no id of an assistant");
        }
        return URI.create(base + operation.path().replaceFirst("\\{[^}]+}", encoded(id)));
    }

    URI of(Operation operation, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + operation.path() + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    /** Whether the key may be sent there: same scheme, host and port (RFC 6454). */
    boolean isOwn(URI other) {
        return base.getScheme().equalsIgnoreCase(other.getScheme())
                && other.getRawUserInfo() == null
                && base.getHost().equalsIgnoreCase(Objects.requireNonNullElse(other.getHost(), ""))
                && port(base) == port(other);
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    // URLEncoder encodes forms, where a space is a plus; %20 means the same everywhere.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
