package dev.assistantapi.client.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** Carries requests out that the contract allows, as the meaning of their methods says (RFC 9110, RFC 5789, RFC 7396). */
final class FakeAssistants {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final Duration KEY_LIFETIME = Duration.ofHours(24);

    /** What was answered to a create with an {@code Idempotency-Key}. */
    private record FirstAnswer(ObjectNode body, FakeAnswer answer, Instant time) {}

    private final InstantSource clock;
    private final Representation representation;
    private final FakeList listing;
    private final RequestRules check;
    private final JsonPointer wholeAssistant;
    private final Map<String, FakeAssistant> stored = new LinkedHashMap<>();
    private final Map<String, FirstAnswer> keys = new LinkedHashMap<>();
    private long last;

    /** @param wholeAssistant the schema of all that a caller can set */
    FakeAssistants(
            InstantSource clock,
            Representation representation,
            FakeList listing,
            RequestRules check,
            JsonPointer wholeAssistant) {
        this.clock = clock;
        this.representation = representation;
        this.listing = listing;
        this.check = check;
        this.wholeAssistant = wholeAssistant;
    }

    /** @throws Refusal 400, 404, 409 or 412 */
    FakeAnswer carryOut(CheckedRequest request) {
        boolean ofOne = !request.path().isEmpty();
        return switch (request.operation().method()) {
            case "POST" -> create(request);
            case "GET" -> ofOne ? read(request) : listing.page(request, stored.values());
            case "PUT" -> answer(change(request, before -> body(request)));
            case "PATCH" -> answer(change(request, before -> patched(request, before)));
            case "DELETE" -> delete(request);
            default ->
                throw new IllegalStateException(
                        "the fake server does not know " + request.operation().method());
        };
    }

    void clear() {
        stored.clear();
        keys.clear();
    }

    private FakeAnswer create(CheckedRequest request) {
        Optional<String> key = request.header("Idempotency-Key");
        keys.values().removeIf(first -> first.time().isBefore(now().minus(KEY_LIFETIME)));
        FirstAnswer first = key.map(keys::get).orElse(null);
        if (first != null && !first.body().equals(body(request))) {
            throw Refusal.of(409);
        }
        if (first != null) {
            return first.answer();
        }
        String id = UUID.randomUUID().toString();
        FakeAssistant created = new FakeAssistant(++last, id, 1, now(), now(), body(request));
        stored.put(id, created);
        FakeAnswer answer =
                tagged(201, created).header("Location", request.received().uri() + "/" + id);
        key.ifPresent(value -> keys.put(value, new FirstAnswer(body(request), answer, now())));
        return answer;
    }

    private FakeAnswer read(CheckedRequest request) {
        FakeAssistant assistant = find(request);
        boolean unchanged = request.header("If-None-Match")
                .filter(assistant.tag()::matchesWeakly)
                .isPresent();
        return unchanged ? new FakeAnswer(304, Map.of("ETag", assistant.tag().value()), "") : answer(assistant);
    }

    private FakeAssistant change(CheckedRequest request, UnaryOperator<ObjectNode> change) {
        FakeAssistant before = findUnchanged(request);
        FakeAssistant after = before.with(change.apply(before.document()), now());
        stored.put(before.id(), after);
        return after;
    }

    private ObjectNode patched(CheckedRequest request, ObjectNode before) {
        if (!request.header("Content-Type").orElse("").equals(MERGE_PATCH)) {
            return Patches.replaced(before, body(request));
        }
        ObjectNode after = Patches.merged(before, body(request));
        List<FakeViolation> broken = check.check(wholeAssistant, after);
        if (!broken.isEmpty()) {
            throw Refusal.ofBroken(broken);
        }
        return after;
    }

    private FakeAnswer delete(CheckedRequest request) {
        FakeAssistant deleted = findUnchanged(request);
        stored.remove(deleted.id());
        return FakeAnswer.of(200, representation.of(deleted).toString());
    }

    private FakeAssistant find(CheckedRequest request) {
        return Optional.ofNullable(stored.get(request.path().values().iterator().next()))
                .orElseThrow(() -> Refusal.of(404));
    }

    private FakeAssistant findUnchanged(CheckedRequest request) {
        FakeAssistant assistant = find(request);
        boolean changed = request.header("If-Match")
                .filter(tags -> !assistant.tag().matchesStrongly(tags))
                .isPresent();
        if (changed) {
            throw Refusal.of(412, "ETag", assistant.tag().value());
        }
        return assistant;
    }

    private FakeAnswer answer(FakeAssistant assistant) {
        return tagged(200, assistant);
    }

    private FakeAnswer tagged(int status, FakeAssistant assistant) {
        return FakeAnswer.of(status, representation.of(assistant).toString())
                .header("ETag", assistant.tag().value());
    }

    private static ObjectNode body(CheckedRequest request) {
        return Objects.requireNonNull(request.body(), "the operation has a body");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
