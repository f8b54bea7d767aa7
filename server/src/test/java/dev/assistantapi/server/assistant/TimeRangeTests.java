package dev.assistantapi.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Filters may be finer than the milliseconds that are kept. */
@DatabaseDoesNotMatter
class TimeRangeTests {

    private static final OffsetDateTime WHOLE = OffsetDateTime.parse("1970-01-01T00:00:01Z");
    private static final OffsetDateTime FINER = OffsetDateTime.parse("1970-01-01T00:00:01.0000001Z");

    @Test
    void shouldTakeAllTimeWithoutAFilter() {
        assertThat(TimeRange.of(null, null, null, null)).isEqualTo(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    void shouldStartBehindAnExcludedTime() {
        assertThat(TimeRange.of(WHOLE, null, null, null).first()).isEqualTo(1001);
        assertThat(TimeRange.of(FINER, null, null, null).first()).isEqualTo(1001);
    }

    @Test
    void shouldStartAtAnIncludedTime() {
        assertThat(TimeRange.of(null, null, WHOLE, null).first()).isEqualTo(1000);
        assertThat(TimeRange.of(null, null, FINER, null).first()).isEqualTo(1001);
    }

    @Test
    void shouldEndBeforeAnExcludedTime() {
        assertThat(TimeRange.of(null, WHOLE, null, null).last()).isEqualTo(999);
        assertThat(TimeRange.of(null, FINER, null, null).last()).isEqualTo(1000);
    }

    @Test
    void shouldEndAtAnIncludedTime() {
        assertThat(TimeRange.of(null, null, null, WHOLE).last()).isEqualTo(1000);
        assertThat(TimeRange.of(null, null, null, FINER).last()).isEqualTo(1000);
    }

    @Test
    void shouldTakeTheNarrowerOfTwoFilters() {
        assertThat(TimeRange.of(WHOLE, null, WHOLE, null).first()).isEqualTo(1001);
    }
}
