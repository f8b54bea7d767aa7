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
 * Reads the rest of the body of a refused request, so that its caller gets the answer instead of a broken connection. Tomcat
 * would do so without a time limit; here time and size are limited.
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
        // Refused by Tomcat before this valve: Tomcat closes the connection.
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
