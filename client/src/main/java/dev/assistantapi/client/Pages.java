package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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
        URI address = calls.settings().addresses().of(Operation.LIST_ASSISTANTS, filter.query());
        return new Walk().at(address, 1);
    }

    /** The pages that follow from one first page; an address keeps the number of its page, to notice a circle. */
    private final class Walk {

        private final Map<URI, Integer> numbers = new ConcurrentHashMap<>();

        CompletableFuture<AssistantPage> at(URI address, int number) {
            numbers.putIfAbsent(address, number);
            return Futures.map(
                    calls.start(ApiRequest.of(Operation.LIST_ASSISTANTS, address, options), BodyReader.ASSISTANTS),
                    response -> new AssistantPage(response, next(address, number, response)));
        }

        private Optional<Supplier<CompletableFuture<AssistantPage>>> next(
                URI address, int number, ApiResponse<List<Assistant>> response) {
            return LinkHeader.find(response.headers().allValues("Link"), "next")
                    .map(target -> () -> follow(target, address, number, response));
        }

        private CompletableFuture<AssistantPage> follow(
                String target, URI address, int number, ApiResponse<List<Assistant>> response) {
            URI next;
            try {
                next = LinkHeader.resolved(target, address);
            } catch (IllegalArgumentException noAddress) {
                return failed("the Link to the next page is no address (RFC 3986)", response);
            }
            if (!calls.settings().addresses().isOwn(next)) {
                // The key goes nowhere but where the caller has sent it.
                String place =
                        next.getScheme() + "://" + next.getHost() + (next.getPort() < 0 ? "" : ":" + next.getPort());
                return failed(
                        "the Link to the next page leads to another server, " + place + ", and is not followed",
                        response);
            }
            if (numbers.getOrDefault(next, number + 1) <= number) {
                return failed("the Link to the next page leads back to page " + numbers.get(next), response);
            }
            return at(next, number + 1);
        }
    }

    private static CompletableFuture<AssistantPage> failed(String reason, ApiResponse<?> response) {
        String operation = Operation.LIST_ASSISTANTS.id();
        FailedCall call = new FailedCall(
                operation,
                response.attempts(),
                OptionalInt.of(response.status()),
                Optional.empty(),
                List.of(),
                response.requestId(),
                Optional.empty(),
                Optional.empty());
        return CompletableFuture.failedFuture(new ServerException(operation + ": " + reason, call));
    }
}
