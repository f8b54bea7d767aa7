package dev.assistantapi.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Keeps secrets out of the log at every level (decision 17). Below INFO, libraries print statements with their parameters,
 * bodies and headers. So libraries log nothing below INFO, whatever level is set, except those that are listed here.
 */
final class QuietLibraries implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** Loggers that may log below INFO: our own code, the start of the application, migrations and connection pools. */
    private static final List<String> MAY_LOG_BELOW_INFO = List.of(
            "dev.assistantapi.",
            "com.zaxxer.hikari.pool.",
            "org.flywaydb.",
            "org.springframework.boot.autoconfigure.",
            "org.springframework.boot.tomcat.",
            "org.springframework.context.");

    /** Loggers that quote unreadable requests, including keys, at INFO. */
    private static final List<String> QUOTE_AT_INFO = List.of("org.apache.coyote.", "org.apache.tomcat.util.http.");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getTurboFilterList().stream().noneMatch(BelowInfo.class::isInstance)) {
            context.addTurboFilter(new BelowInfo());
        }
    }

    /** After the logging system is set up, which removes all filters at first. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    private static final class BelowInfo extends TurboFilter {

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                @Nullable Object[] parameters,
                @Nullable Throwable failure) {
            // Called before the level is checked: most events are not logged in any case.
            if (level.isGreaterOrEqual(Level.WARN) || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
                return FilterReply.NEUTRAL;
            }
            List<String> exceptions = level == Level.INFO ? QUOTE_AT_INFO : MAY_LOG_BELOW_INFO;
            boolean isException = exceptions.stream().anyMatch(logger.getName()::startsWith);
            return isException == (level == Level.INFO) ? FilterReply.DENY : FilterReply.NEUTRAL;
        }
    }
}
