package dev.assistantapi.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** What a scripted server does with a request. */
@FunctionalInterface
interface ScriptedAnswer {

    /** Returns whether the connection can be used again. */
    boolean send(Socket connection) throws IOException;

    static ScriptedAnswer of(int status, String contentType, String body, String... headers) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static ScriptedAnswer of(int status, String contentType, byte[] bytes, String... headers) {
        return connection -> {
            OutputStream out = connection.getOutputStream();
            out.write(head(status, contentType, bytes.length, headers));
            out.write(bytes);
            out.flush();
            return true;
        };
    }

    static ScriptedAnswer json(int status, String body, String... headers) {
        return of(status, "application/json", body, headers);
    }

    static ScriptedAnswer problem(int status, String detail, String... headers) {
        return of(status, "application/problem+json", """
        {"type": "/problems/test", "title": "Test", "status": %d, "detail": "%s", "requestId": "r-1"}
        """.formatted(status, detail), headers);
    }

    /** The connection breaks before the first byte of an answer. */
    static ScriptedAnswer reset() {
        return connection -> {
            connection.setSoLinger(true, 0);
            return false;
        };
    }

    /** The connection breaks in the middle of the body. */
    static ScriptedAnswer resetInBody(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return connection -> {
            OutputStream out = connection.getOutputStream();
            out.write(head(status, "application/json", bytes.length));
            out.write(bytes, 0, bytes.length / 2);
            out.flush();
            return false;
        };
    }

    /** The headers and a byte come, then nothing. */
    static ScriptedAnswer stall(CountDownLatch until) {
        return connection -> {
            OutputStream out = connection.getOutputStream();
            out.write(head(200, "application/json", 1000));
            out.write('{');
            out.flush();
            try {
                until.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        };
    }

    private static byte[] head(int status, String contentType, int length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
        head.append("Content-Type: ").append(contentType).append("\r\n");
        if (status != 304 && status != 204) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
