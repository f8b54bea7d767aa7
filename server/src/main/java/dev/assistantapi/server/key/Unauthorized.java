package dev.assistantapi.server.key;

import dev.assistantapi.server.problem.ProblemException;
import dev.assistantapi.server.problem.ProblemType;
import org.springframework.http.HttpHeaders;

/** The refusal of a request that acts for no organisation. */
final class Unauthorized {

    private Unauthorized() {}

    /** 401, with a challenge; {@code sent} says whether there was a key (RFC 6750, section 3.1). */
    static ProblemException problem(boolean sent) {
        String challenge = "Bearer realm=\"assistant\"" + (sent ? ", error=\"invalid_token\"" : "");
        String detail = sent
                ? "The API key is unknown, expired or revoked."
                : "Send an API key as \"Authorization: Bearer <key>\".";
        return ProblemException.of(ProblemType.UNAUTHORIZED, detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
