package dev.assistantapi.server.process;

import dev.assistantapi.server.testkit.Patience;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A patch whose body comes in two pieces, with as much time in between as the test wants. */
final class SlowPatch {

    private final PipedOutputStream body = new PipedOutputStream();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CompletableFuture<HttpResponse<String>> response;

    private SlowPatch(ProcessApi api, String path) throws IOException {
        PipedInputStream pieces = new PipedInputStream(body);
        response = ProcessApi.HTTP.sendAsync(
                api.request(path)
                        .header("Content-Type", "application/json")
                        .expectContinue(true)
                        .method("PATCH", BodyPublishers.ofInputStream(() -> {
                            asked.countDown();
                            return pieces;
                        }))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Returns when the server has asked for the body (100 Continue), so is at work on the request. */
    static SlowPatch begin(ProcessApi api, String path) {
        try {
            SlowPatch patch = new SlowPatch(api, path);
            if (!patch.asked.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server does not ask for the body");
            }
            patch.send("{\"name\": ");
            return patch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer; it fails if the answer is cut off. */
    HttpResponse<String> finish() {
        try (body) {
            send("\"Written late\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response.join();
    }

    private void send(String piece) throws IOException {
        body.write(piece.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }
}
