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

    private final AssistantFilter filter;
    private final Pages blocking;
    private final Pages async;

    AssistantList(AssistantFilter filter, Pages blocking, Pages async) {
        this.filter = Objects.requireNonNull(filter, "filter");
        this.blocking = blocking;
        this.async = async;
    }

    @Override
    public Iterator<Assistant> iterator() {
        return new PageIterator(() -> blocking.first(filter));
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
        return async.first(filter);
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
