package dev.assistantapi.server.monitoring;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Iterator;

/** The console of the root logger as configured, except that it writes many lines at once instead of each by itself. */
final class BufferedConsole extends OutputStreamAppender<ILoggingEvent> {

    private static final int BYTES = 1 << 16;

    private BufferedConsole(ConsoleAppender<ILoggingEvent> console) {
        setName("buffered " + console.getName());
        setContext(console.getContext());
        setEncoder(console.getEncoder());
        console.getCopyOfAttachedFiltersList().forEach(this::addFilter);
        // Never splits a line: a line that does not fit into the buffer starts the next one.
        setOutputStream(new BufferedOutputStream(console.getOutputStream(), BYTES));
        setImmediateFlush(false);
    }

    /** Gives a logger the appenders of the root, the console's with a buffer; unless it has its own, or has them already. */
    static void attach(Logger logger) {
        if (!logger.isAdditive()) {
            return;
        }
        Logger root = logger.getLoggerContext().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        for (Iterator<Appender<ILoggingEvent>> all = root.iteratorForAppenders(); all.hasNext(); ) {
            Appender<ILoggingEvent> appender = all.next();
            if (appender instanceof ConsoleAppender<ILoggingEvent> console) {
                appender = new BufferedConsole(console);
                appender.start();
            }
            logger.addAppender(appender);
        }
        logger.setAdditive(false);
    }

    /** Writes what a logger has buffered. */
    static void flush(Logger logger) {
        for (Iterator<Appender<ILoggingEvent>> all = logger.iteratorForAppenders(); all.hasNext(); ) {
            if (all.next() instanceof BufferedConsole console) {
                console.flush();
            }
        }
    }

    private void flush() {
        streamWriteLock.lock();
        try {
            getOutputStream().flush();
        } catch (IOException e) {
            addError("The console cannot be written", e);
        } finally {
            streamWriteLock.unlock();
        }
    }
}
