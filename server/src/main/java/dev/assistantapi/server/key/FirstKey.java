package dev.assistantapi.server.key;

import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.setting.UnusableSettingException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes sure that a key exists: the one from the settings or, in an empty database, a new one that is shown once. */
@Component
class FirstKey {

    private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);

    private @Nullable ApiKey shownOnce;
    private @Nullable UUID organisation;

    FirstKey(ApiKeys keys, ServerSettings settings) {
        Optional<ApiKey> set = ofTheSettings(settings);
        if (set.isPresent()) {
            accept(keys, set.get(), settings.orgId());
        } else if (keys.isEmpty()) {
            shownOnce = ApiKey.random();
            organisation = Objects.requireNonNullElseGet(settings.orgId(), UUID::randomUUID);
            keys.add(shownOnce, organisation, "first start", null);
        }
    }

    /** The key from the settings; it is accepted while it is set. */
    static Optional<ApiKey> ofTheSettings(ServerSettings settings) {
        return Optional.ofNullable(settings.apiKey())
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(ApiKey::new);
    }

    private static void accept(ApiKeys keys, ApiKey key, @Nullable UUID wanted) {
        if (!key.canBeSent()) {
            throw new UnusableSettingException(
                    "ASSISTANT_API_KEY contains characters that cannot be sent in a header",
                    "Set it to letters, digits and -._~+/ (RFC 6750, section 2.1), or make a key with the command \"keys create\".",
                    null);
        }
        if (key.isShort()) {
            LOG.warn(
                    "ASSISTANT_API_KEY is short enough to be guessed; make a long one with the command \"keys create\"");
        }
        // The row says to which organisation the key belongs; the setting says whether it is accepted.
        StoredKey stored =
                keys.add(key, Objects.requireNonNullElseGet(wanted, UUID::randomUUID), StoredKey.OF_THE_SETTINGS, null);
        UUID actual = stored.organisation();
        if (wanted != null && !wanted.equals(actual)) {
            throw new UnusableSettingException(
                    "ASSISTANT_API_KEY belongs to the organisation " + actual + ", not to ASSISTANT_ORG_ID " + wanted,
                    "Set ASSISTANT_ORG_ID to the organisation of the key, or ASSISTANT_API_KEY to another key.",
                    null);
        }
        if (!stored.isAccepted(Instant.now())) {
            LOG.warn("ASSISTANT_API_KEY is revoked or expired (id {}): it is not accepted", stored.id());
            return;
        }
        LOG.info("The key from the settings acts for the organisation {}", actual);
    }

    /** Prints the new key to the console, not to the log, which is stored. */
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

                """, organisation, shownOnce.secret(), started.getWebServer().getPort(), shownOnce.secret());
        shownOnce = null;
    }
}
