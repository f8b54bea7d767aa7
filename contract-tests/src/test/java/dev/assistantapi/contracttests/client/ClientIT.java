package dev.assistantapi.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.ApiResponse;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantClientBuilder;
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
import dev.assistantapi.client.testing.FakeAssistantServer;
import dev.assistantapi.contracttests.fixture.Organisation;
import dev.assistantapi.contracttests.fixture.PackagedServer;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against the real server of this repository, and against the fake one: what holds for one holds for the other. */
@ParameterizedClass(name = "{0}")
@MethodSource("servers")
class ClientIT {

    private static Organisation caller;

    private final Supplier<AssistantClientBuilder> clients;
    private final AssistantClient client;

    ClientIT(String name, Supplier<AssistantClientBuilder> clients) {
        this.clients = clients;
        this.client = clients.get().build();
    }

    static Stream<Arguments> servers() {
        Supplier<AssistantClientBuilder> real = () -> caller.client();
        Supplier<AssistantClientBuilder> fake = new FakeAssistantServer()::clientBuilder;
        return Stream.of(Arguments.of("real server", real), Arguments.of("fake server", fake));
    }

    @BeforeAll
    static void start() {
        caller = PackagedServer.shared().organisation();
    }

    @AfterEach
    void close() {
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
        try (AssistantClient patient = clients.get().modifyAttempts(100).build()) {
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
        try (AssistantClient stranger = clients.get().apiKey("wrong-key").build()) {
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

    @ParameterizedTest
    @MethodSource("dev.assistantapi.contracttests.client.WritableFields#writable")
    void shouldRefuseEachFieldOfAnotherType(String field, Object example) {
        Object other = example instanceof String ? 12 : "text";
        String id = client.create(new CreateAssistant()).id();

        assertThat(broken(() -> client.create(CreateAssistant.of(JsonMembers.of(Map.of(field, other))))))
                .containsExactly("body /" + field + " type");
        assertThat(broken(() -> client.update(id, UpdateAssistant.of(JsonMembers.of(Map.of(field, other))))))
                .containsExactly("body /" + field + " type");
        assertThat(broken(() -> client.create(CreateAssistant.of(JsonMembers.NONE.withNull(field)))))
                .containsExactly("body /" + field + " type");
    }

    @ParameterizedTest
    @MethodSource("brokenUpdates")
    void shouldNameThePlaceAndTheRuleThatIsBroken(String json, List<String> expected) {
        String id = client.create(new CreateAssistant()).id();

        assertThat(broken(() -> client.update(id, UpdateAssistant.fromJson(json))))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(broken(() -> client.mergeUpdate(id, UpdateAssistant.fromJson(json))))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(broken(() -> client.replace(id, CreateAssistant.fromJson(json))))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(client.get(id).writableMembers()).isEqualTo(JsonMembers.NONE);
    }

    static Stream<Arguments> brokenUpdates() {
        String emoji = "😀".repeat(100);
        return Stream.of(
                Arguments.of("{\"maxDurationSeconds\": 3600}", List.of("body /maxDurationSeconds exclusiveMaximum")),
                Arguments.of("{\"backgroundSound\": \"sea\"}", List.of("body /backgroundSound enum")),
                Arguments.of("{\"serverUrl\": \"not a url\"}", List.of("body /serverUrl format")),
                Arguments.of("{\"clientMessages\": [\"hang\", 1]}", List.of("body /clientMessages/1 type")),
                Arguments.of("{\"clientMessages\": [\"hang\", \"up\"]}", List.of("body /clientMessages/1 enum")),
                Arguments.of("{\"name\": \"" + emoji + "x\"}", List.of("body /name maxLength")),
                Arguments.of(
                        "{\"id\": \"a\", \"createdAt\": 1}", List.of("body /id readOnly", "body /createdAt readOnly")),
                Arguments.of("{\"a/b~c\": 1}", List.of("body /a~1b~0c additionalProperties")),
                Arguments.of(
                        "{\"name\": 1, \"nmae\": 2, \"maxDurationSeconds\": 1}",
                        List.of(
                                "body /name type",
                                "body /nmae additionalProperties",
                                "body /maxDurationSeconds exclusiveMinimum")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:",
                "//",
                "//host/x",
                "x/y",
                "http://host:port",
                "http://ä",
                "http://a b",
                "http://a/[x]",
                "http://a?["
            })
    void shouldRefuseAUriThatIsNone(String uri) {
        CreateAssistant assistant = CreateAssistant.of(JsonMembers.of(Map.of("serverUrl", uri)));

        assertThat(broken(() -> client.create(assistant))).containsExactly("body /serverUrl format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[::1]/", "mailto:a@b", "urn:x", "https://user@example.com:8443/a?b#c"})
    void shouldTakeAUri(String uri) {
        CreateAssistant assistant = CreateAssistant.of(JsonMembers.of(Map.of("serverUrl", uri)));

        assertThat(client.create(assistant).serverUrl()).contains(URI.create(uri));
    }

    @Test
    void shouldTellBodiesOfOneKeyApartByTheirDigits() {
        RequestOptions key = RequestOptions.none().idempotencyKey("digits-" + System.nanoTime());
        client.create(CreateAssistant.fromJson("{\"metadata\": {\"a\": 1.0}}"), key);

        assertThatThrownBy(() -> client.create(CreateAssistant.fromJson("{\"metadata\": {\"a\": 1.00}}"), key))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void shouldCountCodePoints() {
        String emoji = "😀".repeat(100);

        assertThat(client.create(new CreateAssistant().name(emoji)).name()).contains(emoji);
    }

    @Test
    void shouldRefuseWhatIsNestedTooDeep() {
        Object deep = "bottom";
        for (int level = 0; level < 100; level++) {
            deep = List.of(deep);
        }
        Map<String, Object> metadata = Map.of("deep", deep);

        assertThat(broken(() -> client.create(new CreateAssistant().metadata(metadata))))
                .containsExactly("body /metadata/deep" + "/0".repeat(98) + " nesting");
    }

    @Test
    void shouldRefuseParametersThatTheContractDoesNotAllow() {
        AssistantFilter none = new AssistantFilter().limit(0);
        AssistantFilter nowhere = new AssistantFilter().cursor("!");
        RequestOptions longKey = RequestOptions.none().idempotencyKey("k".repeat(256));
        RequestOptions noTag = RequestOptions.none().ifMatch("without-quotes");
        String id = client.create(new CreateAssistant()).id();

        assertThat(broken(() -> client.list(none).stream().toList())).containsExactly("query /limit minimum");
        assertThat(broken(() -> client.list(nowhere).stream().toList())).containsExactly("query /cursor cursor");
        assertThat(broken(() -> client.create(new CreateAssistant(), longKey)))
                .containsExactly("header /Idempotency-Key maxLength");
        assertThat(broken(() -> client.delete(id, noTag))).containsExactly("header /If-Match pattern");
    }

    @Test
    void shouldLeaveTagAndTimeAloneWhenNothingChanges() {
        ApiResponse<Assistant> created =
                client.withResponse().create(new CreateAssistant().metadata(Map.of("a", 1, "b", List.of(2))));
        String id = created.body().id();

        ApiResponse<Assistant> patched =
                client.withResponse().update(id, new UpdateAssistant().metadata(Map.of("b", List.of(2.0), "a", 1)));
        ApiResponse<Assistant> merged =
                client.withResponse().mergeUpdate(id, new UpdateAssistant().metadata(Map.of("a", 1)));
        ApiResponse<Assistant> replaced = client.withResponse().replace(id, CreateAssistant.from(created.body()));

        assertThat(List.of(patched, merged, replaced)).allSatisfy(response -> {
            assertThat(response.etag()).isEqualTo(created.etag());
            assertThat(response.body().updatedAt()).isEqualTo(created.body().updatedAt());
        });
    }

    @Test
    void shouldKeepNullInsideWhatIsReplacedAndDropItInWhatIsMerged() {
        Map<String, Object> withNull = Collections.singletonMap("empty", null);
        String id = client.create(new CreateAssistant().metadata(withNull)).id();

        Assistant patched = client.update(id, new UpdateAssistant().metadata(withNull));
        Assistant merged = client.mergeUpdate(id, new UpdateAssistant().metadata(withNull));

        assertThat(patched.metadata()).contains(withNull);
        assertThat(merged.metadata()).contains(Map.of());
    }

    @Test
    void shouldTakeAnyOfSeveralTagsAndNoWeakOne() {
        ApiResponse<Assistant> created = client.withResponse().create(new CreateAssistant());
        String id = created.body().id();
        String etag = created.etag().orElseThrow();
        UpdateAssistant nothing = new UpdateAssistant();

        assertThat(client.update(id, nothing, RequestOptions.none().ifMatch("\"other\", " + etag)))
                .isNotNull();
        assertThat(client.update(id, nothing, RequestOptions.none().ifMatch("*")))
                .isNotNull();
        assertThatThrownBy(
                        () -> client.update(id, nothing, RequestOptions.none().ifMatch("W/" + etag)))
                .isInstanceOf(PreconditionFailedException.class);
        assertThat(client.getIfChanged(id, "W/" + etag).status()).isEqualTo(304);
    }

    @Test
    void shouldAnswerARepeatedCreateWithTheFirstAnswer() {
        RequestOptions key = RequestOptions.none().idempotencyKey("first-answer-" + System.nanoTime());
        ApiResponse<Assistant> first = client.withResponse().create(new CreateAssistant().name("a"), key);
        client.update(first.body().id(), new UpdateAssistant().name("b"));

        ApiResponse<Assistant> second = client.withResponse().create(new CreateAssistant().name("a"), key);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.status()).isEqualTo(201);
    }

    @Test
    void shouldSayWhereTheNewAssistantIs() {
        ApiResponse<Assistant> created = client.withResponse().create(new CreateAssistant());

        assertThat(created.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .endsWith("/assistant/" + created.body().id()));
        assertThat(created.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(created.requestId()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-assistant", "0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d", "a b", "ä"})
    void shouldFindNoAssistantThatThereIsNot(String id) {
        assertThatThrownBy(() -> client.get(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.update(id, new UpdateAssistant())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.replace(id, new CreateAssistant())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.delete(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void shouldFilterByTime() {
        Assistant created = client.create(new CreateAssistant());
        Instant time = created.createdAt();

        assertThat(ids(new AssistantFilter().createdAtGe(time))).contains(created.id());
        assertThat(ids(new AssistantFilter().createdAtLe(time))).contains(created.id());
        assertThat(ids(new AssistantFilter().createdAtGt(time))).doesNotContain(created.id());
        assertThat(ids(new AssistantFilter().createdAtLt(time))).doesNotContain(created.id());
        assertThat(ids(new AssistantFilter().createdAtGe(time.plusNanos(1)))).doesNotContain(created.id());
        assertThat(ids(new AssistantFilter().updatedAtGe(time).updatedAtLe(time)))
                .contains(created.id());
    }

    @Test
    void shouldSayTheSameProblemForTheSameMistake() {
        NotFoundException gone = catchThrowableOfType(NotFoundException.class, () -> client.get("gone"));
        ValidationException invalid = catchThrowableOfType(
                ValidationException.class, () -> client.create(CreateAssistant.fromJson("{\"a\": 1}")));

        assertThat(gone.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.type()).hasToString("/problems/not-found");
            assertThat(problem.title()).isEqualTo("Not Found");
            assertThat(problem.detail()).isEqualTo("There is no assistant with this id in your organisation.");
        });
        assertThat(invalid.problem())
                .hasValueSatisfying(problem -> assertThat(problem.detail())
                        .isEqualTo("The request breaks the contract in 1 place; nothing was changed."));
    }

    private List<String> ids(AssistantFilter filter) {
        return client.list(filter).stream().map(Assistant::id).toList();
    }

    /** Part of the request, place and rule of everything that is wrong. */
    private static List<String> broken(ThrowingCallable call) {
        return catchThrowableOfType(ValidationException.class, call).violations().stream()
                .map(violation -> violation.in() + " " + violation.pointer() + " " + violation.rule())
                .toList();
    }
}
