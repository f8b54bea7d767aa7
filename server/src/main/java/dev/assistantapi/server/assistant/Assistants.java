package dev.assistantapi.server.assistant;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.assistantapi.server.contract.BodyCheck;
import dev.assistantapi.server.generated.model.Violation;
import dev.assistantapi.server.patch.Patch;
import dev.assistantapi.server.problem.ProblemException;
import dev.assistantapi.server.problem.ProblemType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** The operations on the assistants of an organisation. Every method throws 404 if there is no assistant with the id. */
@Service
class Assistants {

    // Version 7: ids made later sort later, which keeps "newest first" true within a millisecond.
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final AssistantStore store;
    private final BodyCheck wholeAssistant;
    private final Clock clock;

    Assistants(AssistantStore store, BodyCheck wholeAssistant, Clock clock) {
        this.store = store;
        this.wholeAssistant = wholeAssistant;
        this.clock = clock;
    }

    /** @throws ProblemException 409 if the key was used with another body */
    StoredAssistant create(UUID organisation, ObjectNode body, @Nullable String idempotencyKey) {
        Instant now = now();
        StoredAssistant assistant =
                new StoredAssistant(IDS.generate(), organisation, 1, now, now, StoredDocument.write(body));
        IdempotencyKey key =
                idempotencyKey == null ? null : new IdempotencyKey(idempotencyKey, StoredDocument.fingerprint(body));
        try {
            return store.add(assistant, key);
        } catch (IdempotencyKeyReusedException e) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "This Idempotency-Key was used with another body; send a new key for a new assistant.");
        }
    }

    StoredAssistant get(UUID organisation, String id) {
        return uuid(id).flatMap(uuid -> store.find(organisation, uuid)).orElseThrow(Assistants::notFound);
    }

    StoredPage list(UUID organisation, AssistantQuery query) {
        return store.list(organisation, query);
    }

    /** @throws ProblemException 412 */
    StoredAssistant replace(UUID organisation, String id, ObjectNode body, @Nullable String ifMatch) {
        return change(organisation, id, ifMatch, before -> body);
    }

    /** @throws ProblemException 412; 400 if the patch is valid and its result is not */
    StoredAssistant update(UUID organisation, String id, Patch patch, @Nullable String ifMatch) {
        return change(organisation, id, ifMatch, before -> {
            ObjectNode after = patch.applyTo(before);
            List<Violation> violations = patch.reachesInside() ? wholeAssistant.check(after) : List.of();
            if (!violations.isEmpty()) {
                throw ProblemException.badRequest(violations);
            }
            return after;
        });
    }

    /** @throws ProblemException 412 */
    StoredAssistant delete(UUID organisation, String id, @Nullable String ifMatch) {
        return uuid(id).flatMap(uuid -> store.remove(organisation, uuid, assistant -> require(ifMatch, assistant)))
                .orElseThrow(Assistants::notFound);
    }

    private StoredAssistant change(
            UUID organisation, String id, @Nullable String ifMatch, UnaryOperator<ObjectNode> change) {
        return uuid(id).flatMap(uuid -> store.change(organisation, uuid, assistant -> {
                    require(ifMatch, assistant);
                    ObjectNode before = StoredDocument.read(assistant.document());
                    ObjectNode after = change.apply(before);
                    return StoredDocument.sameValue(before, after)
                            ? assistant
                            : assistant.changedTo(StoredDocument.write(after), now());
                }))
                .orElseThrow(Assistants::notFound);
    }

    private static void require(@Nullable String ifMatch, StoredAssistant assistant) {
        EntityTag current = EntityTag.of(assistant);
        if (ifMatch != null && !current.matchesStrongly(ifMatch)) {
            throw ProblemException.of(
                            ProblemType.PRECONDITION_FAILED,
                            "The assistant has changed since you read it; read it again and repeat your change.")
                    .withHeader("ETag", current.value());
        }
    }

    private static Optional<UUID> uuid(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equalsIgnoreCase(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no assistant with this id in your organisation.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
