package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Assistants, newest first, read page by page as they are asked for. Each iteration starts anew; nothing is read before
 * the first element is asked for, and no page before its first element is.
 */
public final class AssistantList implements Iterable<Assistant> {

    private final Supplier<CompletableFuture<AssistantPage>> blocking;
    private final Supplier<CompletableFuture<AssistantPage>> async;

    AssistantList(
            Supplier<CompletableFuture<AssistantPage>> blocking, Supplier<CompletableFuture<AssistantPage>> async) {
        this.blocking = blocking;
        this.async = async;
    }

    /**
     * A list of these assistants, without a server; for tests of those who use a client.
     *
     * @param assistants on one page
     * @return the list
     */
    public static AssistantList of(Assistant... assistants) {
        return of(AssistantPage.of(List.of(assistants)));
    }

    /**
     * A list that begins with this page, without a server; for tests of those who use a client.
     *
     * @param first the first page
     * @return the list
     */
    public static AssistantList of(AssistantPage first) {
        Objects.requireNonNull(first, "first");
        return new AssistantList(
                () -> CompletableFuture.completedFuture(first), () -> CompletableFuture.completedFuture(first));
    }

    @Override
    public Iterator<Assistant> iterator() {
        return new PageIterator(blocking);
    }

    /**
     * The assistants as a stream, which reads as lazily as the iterator does.
     *
     * @return a new sequential stream
     */
    public Stream<Assistant> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * The first page, for those who page themselves; {@link AssistantPage#next()} leads on.
     *
     * @return the first page
     */
    public CompletableFuture<AssistantPage> firstPage() {
        return async.get();
    }

    private static final class PageIterator implements Iterator<Assistant> {

        private Optional<Supplier<CompletableFuture<AssistantPage>>> pending;
        private Iterator<Assistant> page = List.<Assistant>of().iterator();

        PageIterator(Supplier<CompletableFuture<AssistantPage>> first) {
            this.pending = Optional.of(first);
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pending.isPresent()) {
                AssistantPage read = Futures.await(pending.get().get());
                page = read.assistants().iterator();
                pending = read.hasNext() ? Optional.of(() -> read.next().orElseThrow()) : Optional.empty();
            }
            return page.hasNext();
        }

        @Override
        public Assistant next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
