package dev.assistantapi.server.assistant;

import dev.assistantapi.server.generated.api.AssistantsApi;
import dev.assistantapi.server.generated.model.Violation;
import dev.assistantapi.server.key.Caller;
import dev.assistantapi.server.patch.Patch;
import dev.assistantapi.server.problem.ProblemException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** The operations of the contract. What reaches them, the contract has allowed. */
@RestController
class AssistantController implements AssistantsApi {

    private final Assistants assistants;
    private final Caller caller;

    AssistantController(Assistants assistants, Caller caller) {
        this.assistants = assistants;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<AssistantDocument> createAssistant(ObjectNode body, @Nullable String idempotencyKey) {
        // Made before anything is stored: nothing that can fail comes after the commit.
        URI collection =
                URI.create(ServletUriComponentsBuilder.fromCurrentRequestUri().toUriString() + "/");
        StoredAssistant created = assistants.create(caller.organisation(), body, idempotencyKey);
        URI location = collection.resolve(created.id().toString());
        return answer(HttpStatus.CREATED, created).location(location).body(created.representation());
    }

    @Override
    public ResponseEntity<AssistantDocument> getAssistant(String id, @Nullable String ifNoneMatch) {
        StoredAssistant assistant = assistants.get(caller.organisation(), id);
        if (ifNoneMatch != null && EntityTag.of(assistant).matchesWeakly(ifNoneMatch)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(EntityTag.of(assistant).value())
                    .build();
        }
        return answer(HttpStatus.OK, assistant).body(assistant.representation());
    }

    @Override
    public ResponseEntity<AssistantDocument> updateAssistant(String id, Patch patch, @Nullable String ifMatch) {
        StoredAssistant changed = assistants.update(caller.organisation(), id, patch, ifMatch);
        return answer(HttpStatus.OK, changed).body(changed.representation());
    }

    @Override
    public ResponseEntity<AssistantDocument> replaceAssistant(String id, ObjectNode body, @Nullable String ifMatch) {
        StoredAssistant changed = assistants.replace(caller.organisation(), id, body, ifMatch);
        return answer(HttpStatus.OK, changed).body(changed.representation());
    }

    @Override
    public ResponseEntity<AssistantDocument> deleteAssistant(String id, @Nullable String ifMatch) {
        StoredAssistant deleted = assistants.delete(caller.organisation(), id, ifMatch);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(deleted.representation());
    }

    @Override
    public ResponseEntity<List<AssistantDocument>> listAssistants(
            Integer limit,
            @Nullable String cursor,
            @Nullable OffsetDateTime createdAtGt,
            @Nullable OffsetDateTime createdAtLt,
            @Nullable OffsetDateTime createdAtGe,
            @Nullable OffsetDateTime createdAtLe,
            @Nullable OffsetDateTime updatedAtGt,
            @Nullable OffsetDateTime updatedAtLt,
            @Nullable OffsetDateTime updatedAtGe,
            @Nullable OffsetDateTime updatedAtLe) {
        AssistantQuery query = new AssistantQuery(
                limit,
                cursor == null ? null : Cursor.parse(cursor).orElseThrow(AssistantController::unknownCursor),
                TimeRange.of(createdAtGt, createdAtLt, createdAtGe, createdAtLe),
                TimeRange.of(updatedAtGt, updatedAtLt, updatedAtGe, updatedAtLe));
        StoredPage page = assistants.list(caller.organisation(), query);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (page.more()) {
            answer.header(HttpHeaders.LINK, next(page));
        }
        return answer.body(
                page.assistants().stream().map(StoredAssistant::representation).toList());
    }

    private static String next(StoredPage page) {
        StoredAssistant last = page.assistants().get(page.assistants().size() - 1);
        String uri = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", Cursor.behind(last))
                .build()
                .toUriString();
        return "<" + uri + ">; rel=\"next\"";
    }

    private static ProblemException unknownCursor() {
        return ProblemException.badRequest(List.of(new Violation(
                "query",
                "/cursor",
                "cursor",
                "is not a cursor of this server; take it from the Link header of a page")));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, StoredAssistant assistant) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(EntityTag.of(assistant).value());
    }
}
