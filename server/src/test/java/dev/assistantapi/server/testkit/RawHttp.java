package dev.assistantapi.server.testkit;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** For requests that no HTTP client would send. */
public final class RawHttp {

    private RawHttp() {}

    /** Everything that the server sends until it closes the connection. */
    public static String send(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) Patience.LONG.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
