package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void shouldSayWhatIsLeftEvenWhenTheClockOverflows() {
        Deadline deadline = new Deadline(Duration.ofNanos(10), nanoTime::get);

        nanoTime.addAndGet(7);

        assertThat(deadline.remaining()).isEqualTo(Duration.ofNanos(3));
    }

    @Test
    void shouldNotAllowAPauseThatLeavesNoTime() {
        Deadline deadline = new Deadline(Duration.ofNanos(10), nanoTime::get);

        assertThat(deadline.allows(Duration.ofNanos(9))).isTrue();
        assertThat(deadline.allows(Duration.ofNanos(10))).isFalse();
    }
}
