package dev.assistantapi.server.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Begins a request and then sends a byte of it now and then, until the server ends the connection.
 *
 * @param answer what came before the end
 */
record SlowClient(String answer) {

    private static final int INTERVAL_MILLISECONDS = 200;

    /**
     * @param begin what is sent at once
     * @param drop what is sent now and then
     */
    static CompletableFuture<SlowClient> start(URI server, String begin, String drop, Executor threads) {
        try {
            Socket socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout(INTERVAL_MILLISECONDS);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            return CompletableFuture.supplyAsync(() -> drip(socket, drop), threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SlowClient drip(Socket open, String drop) {
        StringBuilder answer = new StringBuilder();
        try (Socket socket = open) {
            for (boolean ended = false; !ended; ) {
                try {
                    int read = socket.getInputStream().read();
                    ended = read < 0;
                    answer.append(ended ? "" : String.valueOf((char) read));
                } catch (SocketTimeoutException e) {
                    socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            // Reset: the end, too.
        }
        return new SlowClient(answer.toString());
    }
}
