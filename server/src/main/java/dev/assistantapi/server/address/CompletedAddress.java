package dev.assistantapi.server.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose {@code Host} is empty or names an empty port: both are legal (RFC 9112, section 3.2; RFC 3986, section
 * 3.2.3). The address of the connection is used as the host, and the default port of the scheme as the port.
 */
final class CompletedAddress extends HttpServletRequestWrapper {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    CompletedAddress(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getServerName() {
        String name = super.getServerName();
        if (name != null && !name.isEmpty()) {
            return name;
        }
        String address = getLocalAddr();
        return address.contains(":") ? "[" + address.replaceFirst("%.*", "") + "]" : address;
    }

    @Override
    public int getServerPort() {
        String name = super.getServerName();
        if (name == null || name.isEmpty()) {
            return getLocalPort();
        }
        int port = super.getServerPort();
        return port > 0 ? port : "https".equals(getScheme()) ? HTTPS : HTTP;
    }
}
