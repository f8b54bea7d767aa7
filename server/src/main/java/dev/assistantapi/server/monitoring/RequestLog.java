package dev.assistantapi.server.monitoring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.stereotype.Component;

/**
 * Writes one line for each request to the logger {@code dev.assistantapi.access}. One thread writes the lines of some
 * milliseconds together. No line is dropped: if too many wait to be written, requests wait.
 */
@Component
class RequestLog implements AutoCloseable {

    private static final String NAME = "dev.assistantapi.access";
    private static final long GATHERED_MILLISECONDS = 10;
    private static final int MOST_UNWRITTEN = 10_000;

    private final Logger logger = (Logger) LoggerFactory.getLogger(NAME);
    private final Queue<AnsweredRequest> unwritten = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(MOST_UNWRITTEN);
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "request-log");
        thread.setDaemon(true);
        return thread;
    });

    RequestLog() {
        BufferedConsole.attach(logger);
    }

    void write(AnsweredRequest request) {
        if (!logger.isInfoEnabled()) {
            return;
        }
        room.acquireUninterruptibly();
        unwritten.add(request);
        if (!awaited.get() && awaited.compareAndSet(false, true)) {
            try {
                writer.schedule(this::writeAll, GATHERED_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                writeAll(); // The server has ended without waiting for this request.
            }
        }
    }

    private void writeAll() {
        awaited.set(false);
        for (AnsweredRequest next = unwritten.poll(); next != null; next = unwritten.poll()) {
            room.release();
            logger.callAppenders(line(next));
        }
        BufferedConsole.flush(logger);
    }

    private LoggingEvent line(AnsweredRequest request) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(request.nanoseconds());
        String organisation = Objects.toString(request.organisation(), "-");
        String text = request.method() + " " + request.path() + " " + request.status() + " " + milliseconds + " ms "
                + request.bytes() + " B organisation " + organisation;
        LoggingEvent line = new LoggingEvent(NAME, logger, Level.INFO, text, null, null);
        line.setInstant(request.at());
        // Where the line is JSON, each of these is a property; a line of text has them in its message.
        line.setMDCPropertyMap(Map.of("requestId", request.requestId()));
        line.setKeyValuePairs(List.of(
                new KeyValuePair("method", request.method()),
                new KeyValuePair("path", request.path()),
                new KeyValuePair("operation", request.operation()),
                new KeyValuePair("status", request.status()),
                new KeyValuePair("milliseconds", milliseconds),
                new KeyValuePair("bytes", request.bytes()),
                new KeyValuePair("organisation", organisation)));
        return line;
    }

    @Override
    public void close() {
        writer.shutdown();
        writeAll();
    }
}
