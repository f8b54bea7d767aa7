package dev.assistantapi.server.key;

import dev.assistantapi.server.ServerSettings;
import dev.assistantapi.server.UnusableSettingException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that there is a key: the one from the settings or, in an empty database, a new one that is shown once. */
@Component
class FirstKey {

    private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);

    private @Nullable ApiKey shownOnce;
    private @Nullable UUID organisation;

    FirstKey(ApiKeys keys, ServerSettings settings) {
        if (settings.apiKey() != null && !settings.apiKey().isBlank()) {
            accept(keys, new ApiKey(settings.apiKey().strip()), settings.orgId());
        } else if (keys.isEmpty()) {
            shownOnce = ApiKey.random();
            organisation = keys.add(shownOnce, Objects.requireNonNullElseGet(settings.orgId(), UUID::randomUUID));
        }
    }

    private static void accept(ApiKeys keys, ApiKey key, @Nullable UUID wanted) {
        UUID actual = keys.add(key, Objects.requireNonNullElseGet(wanted, UUID::randomUUID));
        if (wanted != null && !wanted.equals(actual)) {
            throw new UnusableSettingException(
                    "ASSISTANT_API_KEY belongs to the organisation " + actual + ", not to ASSISTANT_ORG_ID " + wanted,
                    "Set ASSISTANT_ORG_ID to the organisation of the key, or ASSISTANT_API_KEY to another key.",
                    null);
        }
        LOG.info("The key from the settings acts for the organisation {}", actual);
    }

    /** Prints the new key, to the console and past the log: a log is kept. */
    @EventListener
    void show(WebServerInitializedEvent started) {
        if (shownOnce == null) {
            return;
        }
        System.out.printf(
                """

                This is the first start, so a key was made. It is shown only now; keep it.

                    organisation  %s
                    key           %s

                Create your first assistant with it:

                    curl -i http://localhost:%d/assistant \\
                      -H 'Authorization: Bearer %s' \\
                      -H 'Content-Type: application/json' \\
                      -d '{"name": "Front desk"}'

                """,
                organisation, shownOnce.secret(), started.getWebServer().getPort(), shownOnce.secret());
        shownOnce = null;
    }
}
