package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * A last page of these assistants, without a server; for tests of those who use a client.
     *
     * @param assistants of the page
     * @return the page
     */
    public static AssistantPage of(List<Assistant> assistants) {
        return new AssistantPage(response(assistants), Optional.empty());
    }

    /**
     * A page of these assistants that another one follows, without a server; for tests of those who use a client.
     *
     * @param assistants of the page
     * @param next makes the next page whenever it is read; a failed future is a page that cannot be read
     * @return the page
     */
    public static AssistantPage of(List<Assistant> assistants, Supplier<CompletableFuture<AssistantPage>> next) {
        return new AssistantPage(response(assistants), Optional.of(Objects.requireNonNull(next, "next")));
    }

    private static ApiResponse<List<Assistant>> response(List<Assistant> assistants) {
        HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
        return new ApiResponse<>(200, none, List.copyOf(assistants), 1);
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
