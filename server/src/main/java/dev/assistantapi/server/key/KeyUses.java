package dev.assistantapi.server.key;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** When each key was last used. Written now and then, all at once: a write for each request would cost what a PATCH does. */
@Component
class KeyUses implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeyUses.class);

    private final ApiKeys keys;
    private final Map<String, Long> unwritten = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "key-uses");
        thread.setDaemon(true);
        return thread;
    });

    KeyUses(ApiKeys keys, KeySettings settings) {
        this.keys = keys;
        long interval = settings.useInterval().toMillis();
        timer.scheduleWithFixedDelay(this::write, interval, interval, TimeUnit.MILLISECONDS);
    }

    void note(String hash, long milliseconds) {
        unwritten.put(hash, milliseconds);
    }

    private void write() {
        Map<String, Long> uses = new HashMap<>(unwritten);
        if (uses.isEmpty()) {
            return;
        }
        try {
            keys.noteUses(uses);
            uses.forEach(unwritten::remove);
        } catch (DataAccessException e) {
            LOG.warn("The last uses of keys could not be written; they will be with the next ones", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        write();
    }
}
