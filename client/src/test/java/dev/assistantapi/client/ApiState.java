package dev.assistantapi.client;

import dev.assistantapi.client.json.JsonMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a server of the contract would remember; for tests of what repeats and races do to it. */
final class ApiState {

    private final Map<String, JsonMembers> assistants = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new TreeMap<>();
    private final Map<String, String> idempotencyKeys = new TreeMap<>();
    private int changes;
    private int created;

    /** Answers a request. */
    synchronized ScriptedAnswer answer(ScriptedServer.Received request) {
        String id = request.target().replaceFirst("^/assistant/?", "").replaceFirst("\\?.*", "");
        if (request.method().equals("POST")) {
            return created(request);
        }
        if (id.isEmpty()) {
            return listed();
        }
        if (!assistants.containsKey(id)) {
            return ScriptedAnswer.problem(404, "There is no such assistant.");
        }
        String ifMatch = request.header("If-Match");
        if (!ifMatch.isEmpty() && !ifMatch.equals(etag(id))) {
            return ScriptedAnswer.problem(412, "The assistant has changed.", "ETag: " + etag(id));
        }
        return switch (request.method()) {
            case "GET" ->
                request.header("If-None-Match").equals(etag(id))
                        ? ScriptedAnswer.json(304, "", "ETag: " + etag(id))
                        : read(id, 200);
            case "DELETE" -> deleted(id);
            case "PUT" -> stored(id, JsonMembers.parse(request.text()));
            default -> stored(id, patched(assistants.get(id), JsonMembers.parse(request.text())));
        };
    }

    /** How many changes had an effect. */
    synchronized int changes() {
        return changes;
    }

    /** How many assistants were made, those deleted since included. */
    synchronized int created() {
        return created;
    }

    synchronized List<JsonMembers> assistants() {
        return new ArrayList<>(assistants.values());
    }

    private ScriptedAnswer created(ScriptedServer.Received request) {
        String key = request.header("Idempotency-Key");
        String id = idempotencyKeys.get(key);
        if (id == null) {
            id = "id-" + ++created;
            idempotencyKeys.put(key, id);
            stored(id, JsonMembers.parse(request.text()));
        }
        return read(id, 201);
    }

    private ScriptedAnswer stored(String id, JsonMembers members) {
        assistants.put(
                id,
                members.with("id", id)
                        .with("orgId", "org")
                        .with("createdAt", "2026-01-01T00:00:00.000Z")
                        .with("updatedAt", "2026-01-01T00:00:00.000Z"));
        versions.merge(id, 1, Integer::sum);
        changes++;
        return read(id, 200);
    }

    private ScriptedAnswer deleted(String id) {
        ScriptedAnswer last = read(id, 200);
        assistants.remove(id);
        changes++;
        return last;
    }

    private static JsonMembers patched(JsonMembers stored, JsonMembers patch) {
        JsonMembers changed = stored;
        for (Map.Entry<String, Object> member : patch.asMap().entrySet()) {
            changed = member.getValue() == null
                    ? changed.without(member.getKey())
                    : changed.with(member.getKey(), member.getValue());
        }
        return changed;
    }

    private ScriptedAnswer read(String id, int status) {
        return ScriptedAnswer.json(
                status, assistants.get(id).toJson(), "ETag: " + etag(id), "X-Request-Id: r-" + changes);
    }

    private ScriptedAnswer listed() {
        return ScriptedAnswer.json(
                200,
                String.join(
                                ",",
                                assistants.values().stream()
                                        .map(JsonMembers::toJson)
                                        .toList())
                        .transform(items -> "[" + items + "]"));
    }

    private String etag(String id) {
        return "\"" + versions.get(id) + "\"";
    }
}
