package dev.assistantapi.server.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseDoesNotMatter
class FailedKeysTests {

    private final AtomicLong time = new AtomicLong();
    private final FailedKeys failures = new FailedKeys(3, time::get);

    @Test
    void shouldLetAFewGoAndThenAskToWait() {
        long[] waits = IntStream.range(0, 5)
                .mapToLong(i -> failures.secondsToWait("192.0.2.1"))
                .toArray();

        assertThat(waits).containsExactly(0, 0, 0, 20, 20);
    }

    @Test
    void shouldLetOneGoAfterTheWait() {
        IntStream.range(0, 4).forEach(i -> failures.secondsToWait("192.0.2.1"));

        time.addAndGet(TimeUnit.SECONDS.toNanos(20));

        assertThat(failures.secondsToWait("192.0.2.1")).isZero();
        assertThat(failures.secondsToWait("192.0.2.1")).isEqualTo(20);
    }

    @Test
    void shouldCountEachAddressOfItsOwn() {
        IntStream.range(0, 4).forEach(i -> failures.secondsToWait("192.0.2.1"));

        assertThat(failures.secondsToWait("192.0.2.2")).isZero();
    }

    @Test
    void shouldCountANetworkOfIpv6AsOne() {
        IntStream.range(0, 3).forEach(i -> failures.secondsToWait("2001:db8:1:2::" + i));

        assertThat(failures.secondsToWait("2001:db8:1:2::ffff")).isPositive();
        assertThat(failures.secondsToWait("2001:db8:1:3::1")).isZero();
    }

    @Test
    void shouldForgetWhoWasSeenLongestAgoRatherThanGrow() {
        IntStream.range(0, 4).forEach(i -> failures.secondsToWait("192.0.2.1"));

        IntStream.range(0, 10_000).forEach(i -> failures.secondsToWait("host-" + i));

        assertThat(failures.secondsToWait("192.0.2.1")).isZero();
    }
}
