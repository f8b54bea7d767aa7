package dev.assistantapi.server.limit;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP/1.1 with a time limit for headers as a whole. Tomcat's own limits restart with every byte, so a caller who sends a
 * byte now and then would keep a connection for ever.
 */
public final class TimedProtocol extends Http11NioProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(TimedProtocol.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private Duration headerTime = Duration.ofSeconds(10);
    private @Nullable ScheduledFuture<?> checks;

    void limit(LimitSettings limits) {
        headerTime = limits.headerTime();
    }

    @Override
    public void start() throws Exception {
        super.start();
        checks = getUtilityExecutor()
                .scheduleWithFixedDelay(
                        this::endSlowHeaders, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (checks != null) {
            checks.cancel(false);
        }
        super.stop();
    }

    private void endSlowHeaders() {
        long now = System.nanoTime();
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof Processor processor
                    && isLate(processor.getRequest(), now)) {
                end(connection);
            }
        }
    }

    private boolean isLate(@Nullable Request request, long now) {
        if (request == null || request.getStartTimeNanos() < 0) {
            return false;
        }
        long age = now - request.getStartTimeNanos();
        return switch (request.getRequestProcessor().getStage()) {
            // Between two reads of its headers, a request is in the stage "ended".
            case Constants.STAGE_PARSE, Constants.STAGE_ENDED -> age > headerTime.toNanos();
            default -> false;
        };
    }

    /** The thread that reads finds the end of the input and closes. Closing here would race with that thread. */
    private static void end(SocketWrapperBase<NioChannel> connection) {
        try {
            connection.getSocket().getIOChannel().shutdownInput();
        } catch (IOException e) {
            LOG.debug("The connection had been closed already", e);
        }
    }
}
