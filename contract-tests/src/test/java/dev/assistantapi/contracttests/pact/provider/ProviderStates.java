package dev.assistantapi.contracttests.pact.provider;

import au.com.dius.pact.provider.junitsupport.State;
import dev.assistantapi.client.ApiResponse;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantFilter;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.pact.consumer.PactContract;
import dev.assistantapi.contracttests.pact.consumer.ProviderStateNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes what an interaction presupposes. The server is a process of its own, so its data is made with its own
 * operations and a real key. Every method gives values that the interaction asks for.
 */
public final class ProviderStates {

    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&>]+)");

    private final AssistantClient client;
    private final String key;

    /** @param key of the client */
    ProviderStates(AssistantClient client, String key) {
        this.client = client;
        this.key = key;
    }

    /** A key that the server knows. */
    @State(ProviderStateNames.KEY)
    public Map<String, Object> key() {
        return Map.of("key", key);
    }

    /** A key that the server does not know. */
    @State(ProviderStateNames.UNKNOWN_KEY)
    public Map<String, Object> unknownKey() {
        return Map.of("key", random());
    }

    /** A stored assistant. */
    @State(ProviderStateNames.ASSISTANT)
    public Map<String, Object> assistant(Map<String, Object> parameters) {
        Map<String, Object> secrets = secrets(parameters.get("secrets"));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(secrets);
        if (parameters.get("fields") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put((String) name, value));
        }
        Map<String, Object> made = new LinkedHashMap<>(secrets);
        made.putAll(create(fields));
        return made;
    }

    /** A stored assistant, and its ETag from before its last change. */
    @State(ProviderStateNames.CHANGED_ASSISTANT)
    public Map<String, Object> changedAssistant() {
        Map<String, Object> read = create(Map.of());
        client.replace((String) read.get("id"), CreateAssistant.of(anyField()));
        return read;
    }

    /** An id that no assistant has. */
    @State(ProviderStateNames.NO_ASSISTANT)
    public Map<String, Object> noAssistant() {
        return Map.of("id", random());
    }

    /** Values for fields whose values must not stand in a pact. */
    @State(ProviderStateNames.SECRETS)
    public Map<String, Object> secrets(Map<String, Object> parameters) {
        return secrets(parameters.get("fields"));
    }

    /** A key that no request has had. */
    @State(ProviderStateNames.NEW_KEY)
    public Map<String, Object> newIdempotencyKey() {
        return Map.of("idempotencyKey", random());
    }

    /** A key that another request has had. */
    @State(ProviderStateNames.USED_KEY)
    public Map<String, Object> usedIdempotencyKey() {
        String key = random();
        client.create(new CreateAssistant(), RequestOptions.none().idempotencyKey(key));
        return Map.of("idempotencyKey", key);
    }

    /** More than the 1 MiB that a body may have. */
    @State(ProviderStateNames.LARGE_TEXT)
    public Map<String, Object> largeText() {
        return Map.of("text", "x".repeat(1_100_000));
    }

    /** Two assistants at least, and where the second page of one starts. */
    @State(ProviderStateNames.PAGES)
    public Map<String, Object> pages() {
        create(Map.of());
        create(Map.of());
        String link = client.list(new AssistantFilter().limit(1))
                .firstPage()
                .join()
                .response()
                .headers()
                .firstValue("Link")
                .orElseThrow();
        Matcher cursor = CURSOR.matcher(link);
        if (!cursor.find()) {
            throw new IllegalStateException("no cursor in " + link);
        }
        return Map.of("cursor", cursor.group(1));
    }

    private Map<String, Object> create(Map<String, ? extends @Nullable Object> fields) {
        ApiResponse<Assistant> created = client.withResponse().create(CreateAssistant.of(JsonMembers.of(fields)));
        return Map.of("id", created.body().id(), "etag", created.etag().orElseThrow());
    }

    private static JsonMembers anyField() {
        PactContract kit = PactContract.of(Contract.parse(AssistantContract.source()));
        return PactContract.members(PactContract.object(kit.allFields().subList(0, 1)));
    }

    private static Map<String, Object> secrets(@Nullable Object names) {
        Map<String, Object> secrets = new LinkedHashMap<>();
        if (names instanceof List<?> list) {
            list.forEach(name -> secrets.put((String) name, random()));
        }
        return secrets;
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
