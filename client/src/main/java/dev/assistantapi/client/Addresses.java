package dev.assistantapi.client;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Makes the addresses of requests. */
final class Addresses {

    private final URI base;

    Addresses(URI base) {
        String scheme =
                Objects.requireNonNullElse(base.getScheme(), "").toLowerCase(Locale.ROOT); // RFC 3986, section 3.1
        boolean usable = (scheme.equals("http") || scheme.equals("https"))
                && base.getHost() != null
                && base.getRawUserInfo() == null
                && base.getRawQuery() == null
                && base.getRawFragment() == null;
        if (!usable) {
            throw new IllegalArgumentException(
                    "the base URL must be http or https, with a host and without user info, query and fragment");
        }
        this.base =
                URI.create(scheme + base.toString().substring(scheme.length()).replaceFirst("/+$", ""));
    }

    URI of(Operation operation, String id) {
        Objects.requireNonNull(id, "id");
        if (id.isEmpty() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("\"" + id + "\" is no id of an assistant");
        }
        return URI.create(base + operation.path().replaceFirst("\\{[^}]+}", Query.encoded(id)));
    }

    URI of(Operation operation, Query query) {
        return with(query, URI.create(base + operation.path()));
    }

    /** The address with a query behind it. */
    static URI with(Query query, URI address) {
        String text = query.toString();
        return text.isEmpty() ? address : URI.create(address + (address.getRawQuery() == null ? "?" : "&") + text);
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
}
