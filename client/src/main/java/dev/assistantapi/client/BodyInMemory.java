package dev.assistantapi.client;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A body that is read into memory and can be given up. It counts as there as soon as the headers are, which is where the
 * timeout of a request of the JDK ends; the one who waits for the bytes sets the time for them.
 */
final class BodyInMemory implements HttpResponse.BodySubscriber<BodyInMemory> {

    private final HttpResponse.BodySubscriber<byte[]> collector = HttpResponse.BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private final int limit;
    private long received;

    private BodyInMemory(int limit) {
        this.limit = limit;
    }

    /** @param limit how many bytes are kept; a body with more fails with {@link BodyTooLargeException} */
    static HttpResponse.BodyHandler<BodyInMemory> handler(int limit) {
        return head -> new BodyInMemory(limit);
    }

    /** Completes with the last byte; to end it otherwise gives the rest of the body up. */
    CompletableFuture<byte[]> bytes() {
        return bytes;
    }

    @Override
    public CompletionStage<BodyInMemory> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        Futures.complete(collector.getBody().toCompletableFuture(), bytes);
        bytes.whenComplete((read, failure) -> {
            if (failure != null) {
                subscription.cancel();
            }
        });
        collector.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        received += item.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > limit) {
            collector.onError(new BodyTooLargeException(limit));
        } else {
            collector.onNext(item);
        }
    }

    @Override
    public void onError(Throwable failure) {
        collector.onError(failure);
    }

    @Override
    public void onComplete() {
        collector.onComplete();
    }
}
