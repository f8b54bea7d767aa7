package dev.assistantapi.client.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes dates and times as RFC 3339 does, and what it does not know as ISO 8601 does. */
final class JsonTimes {

    // toString() leaves out seconds that are 0, and RFC 3339 does not.
    private static final Map<Class<?>, DateTimeFormatter> FORMATS = Map.of(
            OffsetDateTime.class, DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            ZonedDateTime.class, DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            LocalDateTime.class, DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            LocalTime.class, DateTimeFormatter.ISO_LOCAL_TIME,
            OffsetTime.class, DateTimeFormatter.ISO_OFFSET_TIME);

    private static final Set<Class<?>> ISO_STRINGS = Set.of(
            Instant.class, LocalDate.class, Year.class, YearMonth.class, MonthDay.class, Duration.class, Period.class);

    private JsonTimes() {}

    /** The text of a date, time or duration; empty for anything else. */
    static Optional<Object> text(Object value) {
        DateTimeFormatter format = FORMATS.get(value.getClass());
        if (format != null) {
            return Optional.of(format.format((TemporalAccessor) value));
        }
        if (value.getClass() == Date.class) {
            return Optional.of(((Date) value).toInstant().toString());
        }
        return ISO_STRINGS.contains(value.getClass()) ? Optional.of(value.toString()) : Optional.empty();
    }
}
