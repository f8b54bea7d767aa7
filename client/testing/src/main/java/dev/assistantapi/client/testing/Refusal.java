package dev.assistantapi.client.testing;

import java.util.List;
import java.util.Map;

/** The request is not carried out. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<FakeViolation> broken;
    private final transient Map<String, String> headers;

    private Refusal(int status, List<FakeViolation> broken, Map<String, String> headers) {
        super("status " + status, null, false, false);
        this.status = status;
        this.broken = broken;
        this.headers = headers;
    }

    static Refusal of(int status) {
        return new Refusal(status, List.of(), Map.of());
    }

    static Refusal of(int status, String header, String value) {
        return new Refusal(status, List.of(), Map.of(header, value));
    }

    /** @param broken at least one */
    static Refusal ofBroken(List<FakeViolation> broken) {
        return new Refusal(400, broken, Map.of());
    }

    int status() {
        return status;
    }

    List<FakeViolation> broken() {
        return broken;
    }

    Map<String, String> headers() {
        return headers;
    }
}
