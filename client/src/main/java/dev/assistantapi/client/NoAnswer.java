package dev.assistantapi.client;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Says in words why there was no whole answer, and from where. */
final class NoAnswer {

    private NoAnswer() {}

    static String reason(URI address, Throwable failure) {
        String server = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        if (failure instanceof HttpConnectTimeoutException) {
            return "no connection to " + server + " in time";
        }
        if (failure instanceof HttpTimeoutException) {
            return "no whole answer in time";
        }
        if (has(failure, UnknownHostException.class) || has(failure, UnresolvedAddressException.class)) {
            return "no connection to " + server + ": the host is unknown";
        }
        if (has(failure, SSLException.class)) {
            return "TLS with " + server + " failed: " + failure.getMessage();
        }
        if (has(failure, ConnectException.class)) {
            String detail = detail(failure);
            return "no connection to " + server + ": " + (detail.isEmpty() ? "refused" : detail);
        }
        return "no whole answer: " + failure;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The first message in the chain; the one of the JDK's own client is empty. */
    private static String detail(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null) {
                return cause.getMessage().startsWith("Connection refused") ? "refused" : cause.getMessage();
            }
        }
        return "";
    }
}
