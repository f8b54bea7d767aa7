package dev.assistantapi.server.key;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down callers who guess keys: each address has a bucket that fills with its failures and empties with time. Valid
 * keys are not counted, so callers who share an address with a guesser go on working.
 */
@Component
class FailedKeys {

    private static final int MOST_ADDRESSES = 10_000;
    private static final double NANOSECONDS_A_MINUTE = Duration.ofMinutes(1).toNanos();
    // Who has one IPv6 address has the 2^64 of its network.
    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Autowired
    FailedKeys(KeySettings settings) {
        this(settings.failuresPerMinute(), System::nanoTime);
    }

    FailedKeys(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    /** Counts a failure; returns how long its address has to wait, in whole seconds, or 0 if it may go on. */
    long secondsToWait(String address) {
        long now = nanoTime.getAsLong();
        synchronized (buckets) {
            Bucket before = buckets.getOrDefault(network(address), new Bucket(0, now));
            double level = Math.max(0, before.level() - (now - before.at()) / NANOSECONDS_A_MINUTE * perMinute);
            if (level + 1 <= perMinute) {
                buckets.put(network(address), new Bucket(level + 1, now));
                return 0;
            }
            double minutes = perMinute == 0 ? 1 : (level + 1 - perMinute) / perMinute;
            return (long) Math.ceil(minutes * Duration.ofMinutes(1).toSeconds());
        }
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private record Bucket(double level, long at) {}
}
