package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Reads pages, one after the other. */
final class Pages {

    private final Calls calls;
    private final RequestOptions options;

    Pages(Calls calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    CompletableFuture<AssistantPage> first(AssistantFilter filter) {
        return at(calls.settings().addresses().of(Operation.LIST_ASSISTANTS, filter.parameters()));
    }

    private CompletableFuture<AssistantPage> at(URI address) {
        return Futures.map(
                calls.start(ApiRequest.of(Operation.LIST_ASSISTANTS, address, options), BodyReader.ASSISTANTS),
                response -> new AssistantPage(response, next(address, response)));
    }

    private Optional<Supplier<CompletableFuture<AssistantPage>>> next(
            URI address, ApiResponse<List<Assistant>> response) {
        return LinkHeader.find(response.headers().allValues("Link"), "next", address)
                .map(next -> () -> at(checked(address, next)));
    }

    private URI checked(URI address, URI next) {
        if (!calls.settings().addresses().isOwn(next)) {
            // The key goes nowhere but where the caller has sent it.
            throw new IllegalStateException("the next page is said to be at another server: " + next.getAuthority());
        }
        if (next.equals(address)) {
            throw new IllegalStateException("the next page is said to be the one that was just read");
        }
        return next;
    }
}
