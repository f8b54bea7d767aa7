package dev.assistantapi.server.monitoring;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Writes one line for each request, to a logger of its own. */
@Component
class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.assistantapi.access");
    private static final String REQUEST_ID = "requestId";

    void write(AnsweredRequest request) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(request.nanoseconds());
        // Where the line is JSON, each of these is a member; the line of text has them in its message.
        MDC.put(REQUEST_ID, request.requestId());
        try {
            LOG.atInfo()
                    .addKeyValue("method", request.method())
                    .addKeyValue("path", request.path())
                    .addKeyValue("operation", request.operation())
                    .addKeyValue("status", request.status())
                    .addKeyValue("milliseconds", milliseconds)
                    .addKeyValue("bytes", request.bytes())
                    .addKeyValue("organisation", organisation(request.organisation()))
                    .log(request.method() + " " + request.path() + " " + request.status() + " " + milliseconds + " ms "
                            + request.bytes() + " B organisation " + organisation(request.organisation()));
        } finally {
            MDC.remove(REQUEST_ID);
        }
    }

    private static String organisation(@Nullable UUID organisation) {
        return Objects.toString(organisation, "-");
    }
}
