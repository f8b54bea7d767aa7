package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One page of assistants, and the way to the next. */
public final class AssistantPage {

    private final ApiResponse<List<Assistant>> response;
    private final Optional<Supplier<CompletableFuture<AssistantPage>>> next;

    AssistantPage(ApiResponse<List<Assistant>> response, Optional<Supplier<CompletableFuture<AssistantPage>>> next) {
        this.response = response;
        this.next = next;
    }

    /**
     * The assistants of this page. An item that is no JSON object is left out.
     *
     * @return an immutable list, newest first
     */
    public List<Assistant> assistants() {
        return response.body();
    }

    /**
     * The answer that the page came in.
     *
     * @return status and headers
     */
    public ApiResponse<List<Assistant>> response() {
        return response;
    }

    /**
     * Whether there is a further page.
     *
     * @return false on the last page
     */
    public boolean hasNext() {
        return next.isPresent();
    }

    /**
     * Reads the next page.
     *
     * <p>A {@code Link} that leads to another server, back to an earlier page or nowhere is a {@link ServerException} of the
     * next page; this one stays.
     *
     * @return the next page, or empty on the last one
     */
    public Optional<CompletableFuture<AssistantPage>> next() {
        return next.map(Supplier::get);
    }
}
