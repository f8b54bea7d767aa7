package dev.assistantapi.server.contract;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.server.generated.model.Violation;
import dev.assistantapi.server.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Checks requests for one operation against the contract, and reports everything that is wrong with one at once. */
final class OperationCheck {

    private final List<ParameterCheck> parameters;
    private final Map<MediaType, BodyCheck> bodies = new LinkedHashMap<>();
    private final List<MediaType> answers;
    private final Duration bodyTime;

    OperationCheck(Contract contract, SchemaChecks schemas, Operation operation, Duration bodyTime) {
        this.bodyTime = bodyTime;
        parameters = operation.parameters().stream()
                .map(parameter -> new ParameterCheck(contract, schemas, parameter))
                .toList();
        Set<String> setByServer = setByServer(contract, operation);
        operation
                .requestBodies()
                .forEach((type, schema) -> bodies.put(
                        MediaType.parseMediaType(type), new BodyCheck(contract, schemas, schema, setByServer)));
        answers = operation.responses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().contents().keySet().stream())
                .map(MediaType::parseMediaType)
                .toList();
    }

    /** The properties of the response that are {@code readOnly}. */
    private static Set<String> setByServer(Contract contract, Operation operation) {
        Set<String> names = new HashSet<>();
        for (Operation.Response response : operation.responses().values()) {
            for (JsonPointer schema : response.contents().values()) {
                JsonPointer properties = contract.resolve(schema).appendProperty("properties");
                for (String name : contract.document().at(properties).propertyNames()) {
                    if (contract.at(properties.appendProperty(name))
                            .path("readOnly")
                            .asBoolean(false)) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /**
     * Reads the body and checks the whole request.
     *
     * @return the body, or null for an operation that has none
     * @throws ProblemException 400 with everything that is wrong; 408; 413
     * @throws HttpMediaTypeNotSupportedException if the body is in a charset or encoding other than plain UTF-8
     * @throws HttpMediaTypeNotAcceptableException if the caller accepts only the media type of errors
     */
    @Nullable
    JsonNode check(HttpServletRequest request, boolean againstSchemas)
            throws HttpMediaTypeNotSupportedException, HttpMediaTypeNotAcceptableException {
        MediaTypes.requireAcceptable(request, answers);
        List<Violation> violations = new ArrayList<>();
        if (againstSchemas) {
            parameters.forEach(parameter -> violations.addAll(parameter.check(request)));
        }
        JsonNode body = null;
        if (!bodies.isEmpty()) {
            MediaType type = MediaTypes.ofBody(request, bodies.keySet());
            try {
                body = JsonBody.read(BodyBytes.read(request, bodyTime));
                if (againstSchemas) {
                    violations.addAll(Objects.requireNonNull(bodies.get(type)).check(body));
                }
            } catch (BrokenRule e) {
                violations.add(e.violation());
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.badRequest(violations);
        }
        return body;
    }
}
