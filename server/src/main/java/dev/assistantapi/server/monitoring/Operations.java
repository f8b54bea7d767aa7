package dev.assistantapi.server.monitoring;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.document.operation.PathTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the operation of the contract that a request asks for, also if the request was refused before it got there. */
@Component
class Operations {

    /** For a request that belongs to no operation. */
    static final String NONE = "none";

    private final Map<String, String> ids = new HashMap<>();
    private final List<PathTemplate> templates;

    Operations(Contract contract) {
        for (Operation operation : contract.operations()) {
            ids.put(operation.method() + operation.path(), operation.id());
        }
        templates = contract.operations().stream()
                .map(Operation::path)
                .distinct()
                .map(PathTemplate::of)
                .toList();
    }

    /** The {@code operationId}; {@code path} is a template. */
    String id(String method, String path) {
        return ids.getOrDefault((method.equals("HEAD") ? "GET" : method) + path, NONE);
    }

    /** The template that a path as it was sent belongs to; null if the contract has none. */
    @Nullable
    String template(@Nullable String path) {
        return path == null
                ? null
                : PathTemplate.meant(templates, path).map(PathTemplate::text).orElse(null);
    }
}
