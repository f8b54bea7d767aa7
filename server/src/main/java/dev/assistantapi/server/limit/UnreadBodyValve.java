package dev.assistantapi.server.limit;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Reads what a refused request left unread, so that its caller reads why instead of finding a broken connection; within a
 * time and a size, as Tomcat, which would do it otherwise, knows no end to a caller who sends a byte now and then.
 */
final class UnreadBodyValve extends ValveBase {

    private static final int MOST_BYTES = 32 << 20;

    private final Duration requestTime;

    UnreadBodyValve(Duration requestTime) {
        super(true);
        this.requestTime = requestTime;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // Refused by Tomcat before it came here: it closes the connection, and what it has read makes no sense.
        boolean refusedBefore = response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
        getNext().invoke(request, response);
        if (refusedBefore) {
            return;
        }
        org.apache.coyote.Request connection = request.getCoyoteRequest();
        if (hasUnread(request) && !connection.hasExpectation() && !isEnd(request, response)) {
            connection.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean hasUnread(Request request) throws IOException {
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return hasBody && !request.isAsync() && !request.getInputStream().isFinished();
    }

    private boolean isEnd(Request request, Response response) throws IOException {
        if (response.getStatus() == HttpServletResponse.SC_REQUEST_TIMEOUT) {
            return false;
        }
        long start = request.getCoyoteRequest().getStartTimeNanos();
        byte[] piece = new byte[8192];
        long read = 0;
        ServletInputStream body = request.getInputStream();
        try {
            while (read <= MOST_BYTES && System.nanoTime() - start <= requestTime.toNanos()) {
                int count = body.read(piece);
                if (count < 0) {
                    return true;
                }
                read += count;
            }
        } catch (IOException e) {
            container.getLogger().debug("The body of a refused request broke off", e);
        }
        return false;
    }
}
