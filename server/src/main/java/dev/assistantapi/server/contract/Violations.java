package dev.assistantapi.server.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.server.generated.model.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says which rule of a schema a value breaks, without quoting the value, which may be a secret. */
final class Violations {

    private static final int LIKELY_TYPING_ERROR = 3;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(LIKELY_TYPING_ERROR);

    private final Contract contract;
    private final Set<String> setByServer;

    /** @param setByServer the properties of a body that only the server sets */
    Violations(Contract contract, Set<String> setByServer) {
        this.contract = contract;
        this.setByServer = setByServer;
    }

    /**
     * @param in the part of the request
     * @param place where in it the value is
     */
    Violation violation(String in, JsonPointer place, Error error) {
        JsonPointer pointer =
                place.append(JsonPointer.compile(error.getInstanceLocation().toString()));
        if (error.getProperty() != null) {
            pointer = pointer.appendProperty(error.getProperty());
        }
        if (error.getKeyword().equals("additionalProperties")) {
            return unknownProperty(in, pointer, error);
        }
        if (error.getKeyword().equals("oneOf") || error.getKeyword().equals("anyOf")) {
            return noBranch(in, pointer, error);
        }
        return new Violation(in, pointer.toString(), error.getKeyword(), message(error));
    }

    /** Where the branches have different types, the type is what is wrong. */
    private Violation noBranch(String in, JsonPointer pointer, Error error) {
        Set<String> types = new LinkedHashSet<>();
        JsonPointer branches =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        for (int i = 0; i < error.getSchemaNode().size(); i++) {
            types.add(contract.at(branches.appendIndex(i)).path("type").asString(""));
        }
        if (types.size() < error.getSchemaNode().size() || types.contains("")) {
            return new Violation(in, pointer.toString(), error.getKeyword(), error.getMessage());
        }
        String expected = types.stream().map(Violations::named).collect(Collectors.joining(" or "));
        return new Violation(in, pointer.toString(), "type", "must be " + expected);
    }

    private Violation unknownProperty(String in, JsonPointer pointer, Error error) {
        boolean atTop = error.getInstanceLocation().getNameCount() == 0;
        if (atTop && setByServer.contains(error.getProperty())) {
            return new Violation(
                    in, pointer.toString(), "readOnly", "is set by the server and cannot be sent; leave it out");
        }
        String closest = closest(error.getProperty(), propertiesBeside(error));
        String remedy = closest == null ? "leave it out" : "did you mean " + closest + "?";
        return new Violation(in, pointer.toString(), error.getKeyword(), "is not a known property; " + remedy);
    }

    /** The properties that the schema declares beside a refused one. */
    private List<String> propertiesBeside(Error error) {
        NodePath keyword = error.getSchemaLocation().getFragment();
        JsonNode schema =
                contract.document().at(JsonPointer.compile(keyword.getParent().toString()));
        return new ArrayList<>(schema.path("properties").propertyNames());
    }

    private static @Nullable String closest(String sent, List<String> known) {
        String closest = null;
        int shortest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = candidate.equalsIgnoreCase(sent) ? 0 : DISTANCE.apply(candidate, sent);
            if (distance >= 0 && distance < shortest) {
                closest = candidate;
                shortest = distance;
            }
        }
        return closest;
    }

    private static String message(Error error) {
        JsonNode bound = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> "must be " + types(bound);
            case "enum" -> "must be one of " + values(bound);
            case "const" -> "must be " + bound;
            case "maxLength" -> "must have at most " + bound + " characters (Unicode code points)";
            case "minLength" -> "must have at least " + bound + (bound.asInt(0) == 1 ? " character" : " characters");
            case "exclusiveMaximum" -> "must be less than " + bound;
            case "exclusiveMinimum" -> "must be greater than " + bound;
            case "maximum" -> "must be at most " + bound;
            case "minimum" -> "must be at least " + bound;
            case "multipleOf" -> "must be a multiple of " + bound;
            case "maxItems" -> "must have at most " + bound + " items";
            case "minItems" -> "must have at least " + bound + " items";
            case "uniqueItems" -> "must not have the same item twice";
            case "maxProperties" -> "must have at most " + bound + " properties";
            case "minProperties" -> "must have at least " + bound + " properties";
            case "required" -> "is missing; send it";
            case "pattern" -> "must match the pattern " + bound.asString("");
            case "format" -> "must have the format " + bound.asString("") + formatRemedy(bound.asString(""));
            default -> error.getMessage();
        };
    }

    private static String formatRemedy(String format) {
        return switch (format) {
            case "uri" -> " (RFC 3986): an absolute URI such as https://example.com/path";
            case "date-time" -> " (RFC 3339), such as 2024-06-11T09:30:00Z; in a query, write + as %2B";
            default -> "";
        };
    }

    private static String types(JsonNode type) {
        return type.isArray() ? values(type) : named(type.asString(""));
    }

    private static String values(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.isString() ? value.stringValue() : value.toString())
                .collect(Collectors.joining(", "));
    }

    private static String named(String type) {
        return switch (type) {
            case "integer", "array", "object" -> "an " + type;
            case "null" -> type;
            default -> "a " + type;
        };
    }
}
