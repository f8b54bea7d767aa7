package dev.assistantapi.client.testing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import dev.assistantapi.contract.Contract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schemas of a contract, ready to judge values; {@code format} is enforced. */
final class SchemaRules {

    private static final String DOCUMENT = "contract:";

    private final SchemaRegistry registry;
    private final Map<JsonPointer, Schema> schemas = new ConcurrentHashMap<>();

    SchemaRules(Contract contract) {
        Dialect dialect = Dialect.builder(Dialects.getOpenApi31())
                .format(new UriFormat())
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        Map<String, String> documents = Map.of(DOCUMENT, contract.document().toString());
        this.registry = SchemaRegistry.withDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(documents));
    }

    /**
     * What a value breaks, by the schema at a place of the contract.
     *
     * @param in the part of the request that the value is
     * @param place where the value stands in that part
     * @param readOnly the members that only the server sets
     */
    List<FakeViolation> broken(JsonPointer schema, JsonNode value, String in, JsonPointer place, Set<String> readOnly) {
        List<Error> errors = schemas.computeIfAbsent(
                        schema, pointer -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer)))
                .validate(value);
        return new TellingErrors(errors)
                .stream().map(error -> brokenRule(error, in, place, readOnly)).toList();
    }

    private static FakeViolation brokenRule(
            TellingErrors.Telling telling, String in, JsonPointer place, Set<String> readOnly) {
        Error error = telling.error();
        JsonPointer pointer =
                place.append(JsonPointer.compile(error.getInstanceLocation().toString()));
        if (error.getProperty() == null) {
            return new FakeViolation(in, pointer.toString(), telling.rule(), error.getMessage());
        }
        boolean ofServer = error.getKeyword().equals("additionalProperties")
                && error.getInstanceLocation().getNameCount() == 0
                && readOnly.contains(error.getProperty());
        String member = pointer.appendProperty(error.getProperty()).toString();
        return ofServer
                ? new FakeViolation(in, member, "readOnly", "is set by the server and cannot be sent; leave it out")
                : new FakeViolation(in, member, telling.rule(), error.getMessage());
    }
}
