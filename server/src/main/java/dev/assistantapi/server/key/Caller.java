package dev.assistantapi.server.key;

import dev.assistantapi.server.problem.ProblemException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation that the current request acts for. */
@Component
public class Caller {

    private static final String ORGANISATION = Caller.class.getName() + ".organisation";

    private final HttpServletRequest currentRequest;

    Caller(HttpServletRequest currentRequest) {
        this.currentRequest = currentRequest;
    }

    /** The organisation of the key that a request came with; null if it came with none that is valid. */
    public static @Nullable UUID organisationOf(ServletRequest request) {
        return (UUID) request.getAttribute(ORGANISATION);
    }

    static void set(HttpServletRequest request, UUID organisation) {
        request.setAttribute(ORGANISATION, organisation);
    }

    /** @throws ProblemException 401 if a request came with no valid key, even if an earlier check let it pass */
    public static UUID requireOrganisation(ServletRequest request) {
        UUID organisation = organisationOf(request);
        if (organisation == null) {
            throw Unauthorized.problem(false);
        }
        return organisation;
    }

    /**
     * The organisation of the key that the request came with.
     *
     * @throws ProblemException 401 if it came with none
     */
    public UUID organisation() {
        return requireOrganisation(currentRequest);
    }
}
