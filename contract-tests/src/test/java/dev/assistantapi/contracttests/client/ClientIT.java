package dev.assistantapi.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.ApiResponse;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantFilter;
import dev.assistantapi.client.AuthenticationException;
import dev.assistantapi.client.ConflictException;
import dev.assistantapi.client.ContentTooLargeException;
import dev.assistantapi.client.NotFoundException;
import dev.assistantapi.client.PreconditionFailedException;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.ValidationException;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import dev.assistantapi.client.model.Violation;
import dev.assistantapi.contracttests.fixture.PackagedServer;
import dev.assistantapi.contracttests.fixture.Organisation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client against the real server of this repository. */
class ClientIT {

    private static Organisation caller;
    private static AssistantClient client;

    @BeforeAll
    static void start() {
        caller = PackagedServer.shared().organisation();
        client = caller.client().build();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.contracttests.client.WritableFields#writable")
    void shouldSetKeepAndClearEachField(String field, Object example) {
        JsonMembers members = JsonMembers.of(Map.of(field, example));

        String id = client.create(CreateAssistant.of(members)).id();
        Assistant kept = client.update(id, new UpdateAssistant());
        Assistant cleared = client.update(id, UpdateAssistant.of(JsonMembers.NONE.withNull(field)));
        Assistant set = client.update(id, UpdateAssistant.of(members));

        assertThat(kept.writableMembers()).isEqualTo(members);
        assertThat(cleared.writableMembers()).isEqualTo(JsonMembers.NONE);
        assertThat(set.writableMembers()).isEqualTo(members);
    }

    @Test
    void shouldMergeObjectsOrReplaceThem() {
        String id = client.create(new CreateAssistant().metadata(Map.of("keep", 1, "change", 1, "drop", 1)))
                .id();

        Assistant merged = client.mergeUpdate(id, new UpdateAssistant().metadata(Map.of("change", 2)));
        Assistant removed =
                client.mergeUpdate(id, new UpdateAssistant().metadata(Collections.singletonMap("drop", null)));
        Assistant replaced = client.update(id, new UpdateAssistant().metadata(Map.of("only", 3)));

        assertThat(merged.metadata()).contains(Map.of("keep", 1, "change", 2, "drop", 1));
        assertThat(removed.metadata()).contains(Map.of("keep", 1, "change", 2));
        assertThat(replaced.metadata()).contains(Map.of("only", 3));
    }

    @Test
    void shouldReplaceWithWhatWasRead() {
        Assistant created = client.create(new CreateAssistant().name("a").firstMessage("Grüße 😀"));

        Assistant replaced =
                client.replace(created.id(), CreateAssistant.from(created).name("b"));

        assertThat(replaced.writableMembers()).isEqualTo(created.name("b").writableMembers());
        assertThat(replaced.createdAt()).isEqualTo(created.createdAt());
    }

    @Test
    void shouldDelete() {
        String id = client.create(new CreateAssistant().name("a")).id();

        Assistant deleted = client.delete(id);

        assertThat(deleted.name()).contains("a");
        NotFoundException gone = catchThrowableOfType(NotFoundException.class, () -> client.get(id));
        assertThat(gone.requestId()).isPresent();
        assertThat(gone.problem())
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void shouldNotOverwriteWhatHasChanged() {
        ApiResponse<Assistant> created = client.withResponse().create(new CreateAssistant().name("a"));
        String id = created.body().id();
        RequestOptions ifMatch = RequestOptions.none().ifMatch(created.etag().orElseThrow());
        client.update(id, new UpdateAssistant().name("b"), ifMatch);

        assertThatThrownBy(() -> client.update(id, new UpdateAssistant().name("c"), ifMatch))
                .isInstanceOf(PreconditionFailedException.class);
        assertThatThrownBy(() -> client.delete(id, ifMatch)).isInstanceOf(PreconditionFailedException.class);
        assertThat(client.get(id).name()).contains("b");
    }

    @Test
    void shouldLoseNoneOfManyChangesAtOnce() {
        try (AssistantClient patient = caller.client().modifyAttempts(100).build()) {
            String id = client.create(new CreateAssistant().name("")).id();

            List<CompletableFuture<Assistant>> changes = IntStream.range(0, 10)
                    .mapToObj(change -> patient.async()
                            .modify(
                                    id,
                                    assistant -> assistant.name(assistant.name().orElse("") + "!")))
                    .toList();
            changes.forEach(CompletableFuture::join);

            assertThat(client.get(id).name()).contains("!!!!!!!!!!");
        }
    }

    @Test
    void shouldTellUnchangedFromChanged() {
        ApiResponse<Assistant> created = client.withResponse().create(new CreateAssistant().name("a"));
        String id = created.body().id();
        String etag = created.etag().orElseThrow();

        assertThat(client.getIfChanged(id, etag).status()).isEqualTo(304);
        client.update(id, new UpdateAssistant().name("b"));
        assertThat(client.getIfChanged(id, etag).body())
                .hasValueSatisfying(changed -> assertThat(changed.name()).contains("b"));
    }

    @Test
    void shouldFollowThePagesOfAList() {
        Assistant first = client.create(new CreateAssistant().name("first"));
        List<String> created = IntStream.range(0, 5)
                .mapToObj(number -> client.create(new CreateAssistant().name("list " + number))
                        .id())
                .toList();

        List<String> listed = client.list(new AssistantFilter().limit(2).createdAtGe(first.createdAt())).stream()
                .map(Assistant::id)
                .toList();

        assertThat(listed).doesNotHaveDuplicates().containsAll(created).contains(first.id());
        assertThat(listed).containsSubsequence(created.get(4), created.get(2), created.get(0), first.id());
    }

    @Test
    void shouldListEverythingThatIsWrong() {
        ValidationException invalid = catchThrowableOfType(
                ValidationException.class,
                () -> client.create(CreateAssistant.of(new CreateAssistant()
                        .name("x".repeat(101))
                        .maxDurationSeconds(10)
                        .members()
                        .with("nmae", "y")
                        .with("serverUrlSecret", 12))));

        assertThat(invalid.violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/name", "/maxDurationSeconds", "/nmae", "/serverUrlSecret");
        assertThat(invalid.status()).hasValue(400);
    }

    @Test
    void shouldNotLetAWrongKeyIn() {
        try (AssistantClient stranger = caller.client().apiKey("wrong-key").build()) {
            assertThatThrownBy(() -> stranger.list().stream().toList())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageNotContaining("wrong-key");
        }
    }

    @Test
    void shouldNotCreateTwiceWithOneKey() {
        RequestOptions key = RequestOptions.none().idempotencyKey("once-" + System.nanoTime());

        String first = client.create(new CreateAssistant().name("a"), key).id();
        String second = client.create(new CreateAssistant().name("a"), key).id();

        assertThat(second).isEqualTo(first);
        assertThatThrownBy(() -> client.create(new CreateAssistant().name("b"), key))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void shouldSayThatABodyIsTooLarge() {
        CreateAssistant large = new CreateAssistant().metadata(Map.of("text", "x".repeat(1_100_000)));

        assertThatThrownBy(() -> client.create(large)).isInstanceOf(ContentTooLargeException.class);
    }
}
