package dev.assistantapi.server.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a request that the contract has let through. */
public final class CheckedBody {

    private static final String ATTRIBUTE = CheckedBody.class.getName();

    private CheckedBody() {}

    static void put(HttpServletRequest request, @Nullable JsonNode body) {
        request.setAttribute(ATTRIBUTE, body);
    }

    /** The body as a tree; only operations that have a body in the contract may ask for it. */
    public static JsonNode of(HttpServletRequest request) {
        return (JsonNode) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), "the operation has no body");
    }
}
