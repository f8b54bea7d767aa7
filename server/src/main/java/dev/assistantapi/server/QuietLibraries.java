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
 * Keeps secrets out of the log at every level (decision 17). Below INFO, libraries print what passes through them: statements
 * with their parameters, bodies, headers. Those that are not known to print none of it stay silent there, whatever level is
 * set, and so do libraries that come later.
 */
final class QuietLibraries implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** What may speak below INFO: our own code, the start of the application, migrations and connection pools. */
    private static final List<String> MAY_SPEAK = List.of(
            "dev.assistantapi.",
            "com.zaxxer.hikari.pool.",
            "org.flywaydb.",
            "org.springframework.boot.autoconfigure.",
            "org.springframework.boot.tomcat.",
            "org.springframework.context.");

    /** What quotes, at INFO already, the requests that it cannot read, keys included. */
    private static final List<String> QUOTE_AT_INFO = List.of("org.apache.coyote.", "org.apache.tomcat.util.http.");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getTurboFilterList().stream().noneMatch(BelowInfo.class::isInstance)) {
            context.addTurboFilter(new BelowInfo());
        }
    }

    /** After the logging system is set up, which begins by taking away all filters. */
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
            // Asked before the level is: most of what is asked is not to be logged in any case.
            if (level.isGreaterOrEqual(Level.WARN) || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
                return FilterReply.NEUTRAL;
            }
            List<String> exceptions = level == Level.INFO ? QUOTE_AT_INFO : MAY_SPEAK;
            boolean isException = exceptions.stream().anyMatch(logger.getName()::startsWith);
            return isException == (level == Level.INFO) ? FilterReply.DENY : FilterReply.NEUTRAL;
        }
    }
}
