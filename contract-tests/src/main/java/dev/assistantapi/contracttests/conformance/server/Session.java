package dev.assistantapi.contracttests.conformance.server;

import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Fills in the placeholders of one scenario from the answers so far. */
public final class Session {

    private static final Pattern LINK = Pattern.compile("<https?://[^/]+(/[^>]*)>.*");

    private final String key;
    private final String foreign;
    private final String firstEtag;
    private final String fresh = UUID.randomUUID().toString();
    private final List<String> created = new ArrayList<>();
    private String id;
    private String etag;
    private String next = "/";

    public Session(String key, String foreign, String id, String etag) {
        this.key = key;
        this.foreign = foreign;
        this.id = id;
        this.etag = etag;
        this.firstEtag = etag;
    }

    public String fill(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return text.replace(Placeholders.NEXT, next)
                .replace(Placeholders.ID, id)
                .replace(Placeholders.FOREIGN, foreign)
                .replace(Placeholders.ETAG, etag)
                .replace(Placeholders.FIRST_ETAG, firstEtag)
                .replace(Placeholders.FRESH, fresh)
                .replace(Placeholders.KEY, key);
    }

    public void learn(HttpAnswer answer) {
        if (answer.succeeded() && answer.header("ETag") != null) {
            etag = answer.header("ETag");
        }
        if (answer.status() == 201) {
            JsonNode body = answer.json();
            id = body == null ? id : body.path("id").asString(id);
            created.add(id);
        }
        String link = answer.header("Link");
        Matcher matcher = LINK.matcher(link == null ? "" : link);
        if (matcher.matches()) {
            next = matcher.group(1);
        }
    }

    /** The assistants that were created on the way. */
    public List<String> created() {
        return created;
    }
}
