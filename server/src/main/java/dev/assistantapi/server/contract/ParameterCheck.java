package dev.assistantapi.server.contract;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.server.contract.SchemaChecks.SchemaCheck;
import dev.assistantapi.server.generated.model.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks one parameter of an operation against its schema. */
final class ParameterCheck {

    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean");
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*+)(\\.\\d++)?([eE][+-]?\\d{1,4})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Parameter parameter;
    private final String type;
    private final SchemaCheck schema;
    private final Violations violations;
    private final JsonPointer place;

    /** @throws IllegalStateException for a parameter that is an array or an object: nothing here reads one */
    ParameterCheck(Contract contract, SchemaChecks schemas, Parameter parameter) {
        this.parameter = parameter;
        this.type = contract.at(parameter.schema()).path("type").asString("");
        this.schema = schemas.at(parameter.schema());
        this.violations = new Violations(contract, Set.of());
        this.place = JsonPointer.empty().appendProperty(parameter.name());
        if (!TYPES.contains(type)) {
            throw new IllegalStateException(
                    "Parameter " + parameter.name() + " has type '" + type + "'; this server reads only " + TYPES);
        }
    }

    List<Violation> check(HttpServletRequest request) {
        List<String> values = values(request);
        if (values.isEmpty()) {
            return parameter.required()
                    ? List.of(new Violation(parameter.in(), place.toString(), "required", "is missing; send it"))
                    : List.of();
        }
        if (values.size() > 1) {
            return List.of(
                    new Violation(parameter.in(), place.toString(), "type", "is sent more than once; send it once"));
        }
        return schema.errors(typed(values.get(0))).stream()
                .map(error -> violations.violation(parameter.in(), place, error))
                .toList();
    }

    private List<String> values(HttpServletRequest request) {
        return switch (parameter.in()) {
            case "query" ->
                Stream.ofNullable(request.getParameterValues(parameter.name()))
                        .flatMap(Stream::of)
                        .toList();
            case "header" -> header(Collections.list(request.getHeaders(parameter.name())));
            case "path" -> Stream.ofNullable(pathVariable(request)).toList();
            default -> List.of();
        };
    }

    /** Several lines of a header are one list (RFC 9110, section 5.3). */
    private static List<String> header(List<String> lines) {
        return lines.size() < 2 ? lines : List.of(String.join(", ", lines));
    }

    private @Nullable String pathVariable(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> byName ? (String) byName.get(parameter.name()) : null;
    }

    /** The text as a value of the type that is expected, or as the string it is, which the schema then refuses. */
    private JsonNode typed(String text) {
        boolean number = type.equals("integer") || type.equals("number");
        if (number
                && text.length() <= JsonBody.MOST_DIGITS
                && JSON_NUMBER.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text));
        }
        if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        return JSON.stringNode(text);
    }
}
