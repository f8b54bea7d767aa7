package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a request against its operation in the contract, and says everything that is wrong with it at once. */
final class RequestRules {

    /** What the contract says of every body in words. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LEVELS = 100;
    private static final int MOST_DIGITS = 1000;

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxNumberLength(MOST_DIGITS)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Contract contract;
    private final SchemaRules schemas;
    private final Set<String> readOnly;

    /** @param readOnly the members that only the server sets */
    RequestRules(Contract contract, SchemaRules schemas, Set<String> readOnly) {
        this.contract = contract;
        this.schemas = schemas;
        this.readOnly = readOnly;
    }

    /** @throws Refusal 400, 413 or 415 */
    CheckedRequest check(Routes.Route route, ReceivedRequest request) {
        Operation operation = route.operation();
        Map<String, String> query = Routes.query(request.uri());
        List<FakeViolation> broken = new ArrayList<>();
        for (Operation.Parameter parameter : operation.parameters()) {
            Optional<String> value = switch (parameter.in()) {
                case "path" -> Optional.ofNullable(route.path().get(parameter.name()));
                case "query" -> Optional.ofNullable(query.get(parameter.name()));
                default -> request.headers().firstValue(parameter.name());
            };
            value.ifPresent(text -> broken.addAll(check(parameter, text)));
        }
        JsonNode body = operation.requestBodies().isEmpty() ? null : body(operation, request, broken);
        if (!broken.isEmpty()) {
            throw Refusal.ofBroken(broken);
        }
        return new CheckedRequest(operation, request, route.path(), query, (ObjectNode) body);
    }

    /** What a body breaks, by the schema of one of the operations. */
    List<FakeViolation> check(JsonPointer schema, JsonNode body) {
        return schemas.broken(schema, body, "body", JsonPointer.empty(), readOnly);
    }

    private List<FakeViolation> check(Operation.Parameter parameter, String text) {
        String type = contract.at(parameter.schema()).path("type").asString("");
        boolean number = type.equals("integer") || type.equals("number");
        JsonNode value = number && text.matches("-?\\d{1,100}(\\.\\d{1,100})?")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(text))
                : JsonNodeFactory.instance.stringNode(text);
        JsonPointer place = JsonPointer.empty().appendProperty(parameter.name());
        return schemas.broken(parameter.schema(), value, parameter.in(), place, Set.of());
    }

    private @Nullable JsonNode body(Operation operation, ReceivedRequest request, List<FakeViolation> broken) {
        JsonPointer schema = operation
                .requestBodies()
                .get(request.headers().firstValue("Content-Type").orElse(""));
        if (schema == null) {
            throw Refusal.of(415);
        }
        if (request.body().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.of(413);
        }
        try (JsonParser parser = JSON.createParser(request.body())) {
            return read(parser, schema, broken);
        }
    }

    private @Nullable JsonNode read(JsonParser parser, JsonPointer schema, List<FakeViolation> broken) {
        try {
            JsonNode body = JSON.readTree(parser);
            broken.addAll(check(schema, body));
            return body;
        } catch (StreamConstraintsException tooMuch) {
            TokenStreamContext place = parser.streamReadContext();
            broken.add(
                    place.getNestingDepth() >= MOST_LEVELS
                            ? new FakeViolation(
                                    "body",
                                    place.pathAsPointer().toString(),
                                    "nesting",
                                    "is nested deeper than " + MOST_LEVELS + " levels; flatten it")
                            : new FakeViolation(
                                    "body",
                                    place.pathAsPointer().toString(),
                                    "json",
                                    "has a number that is too long; shorten it"));
        } catch (JacksonException noJson) {
            broken.add(new FakeViolation("body", "", "json", "is not JSON (RFC 8259)"));
        }
        return null;
    }
}
