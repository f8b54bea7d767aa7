package dev.assistantapi.server.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.testkit.TestServer;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How long a key that was revoked by another server is still accepted. */
class AcceptedKeysTests {

    private final TestServer server = TestServer.shared();
    private final ApiKeys stored = server.bean(ApiKeys.class);
    private final AtomicLong nanoTime = new AtomicLong(System.nanoTime());
    private final AcceptedKeys accepted = new AcceptedKeys(
            stored, server.bean(KeyUses.class), Clock.systemUTC(), server.bean(ServerSettings.class), nanoTime::get);
    private final ApiKey key = ApiKey.random();
    private final UUID organisation = UUID.randomUUID();

    @Test
    void shouldRefuseARevokedKeyAfterASecond() {
        StoredKey added = stored.add(key, organisation, "leaked", null);
        accepted.organisationOf(key);

        stored.revoke(added.id());
        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(accepted.organisationOf(key)).isEmpty();
    }

    @Test
    void shouldAskTheDatabaseOnceASecond() {
        StoredKey added = stored.add(key, organisation, "busy", null);
        accepted.organisationOf(key);

        stored.revoke(added.id());
        nanoTime.addAndGet(Duration.ofMillis(999).toNanos());

        assertThat(accepted.organisationOf(key)).hasValue(organisation);
    }
}
