package dev.assistantapi.server.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import dev.assistantapi.contract.Contract;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schemas of the contract, ready to judge values. {@code format} is enforced. */
final class SchemaChecks {

    private static final String CONTRACT = "contract:assistant";

    private final SchemaRegistry registry;

    SchemaChecks(Contract contract) {
        Dialect dialect = Dialect.builder(Dialects.getOpenApi31())
                .format(new AbsoluteUriFormat())
                .unknownKeywordFactory((keyword, context) -> extension(keyword))
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        String document = contract.document().toString();
        registry = SchemaRegistry.withDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(Map.of(CONTRACT, document)));
    }

    /** A keyword that is neither of JSON Schema nor an extension is a typing error; its rule would be lost. */
    private static Keyword extension(String keyword) {
        if (!keyword.startsWith("x-")) {
            throw new IllegalStateException("The contract has a schema with the unknown keyword " + keyword);
        }
        return new NonValidationKeyword(keyword);
    }

    /** The schema at a place of the contract. */
    SchemaCheck at(JsonPointer place) {
        Schema schema = registry.getSchema(SchemaLocation.of(CONTRACT + "#" + place));
        schema.initializeValidators();
        return value -> {
            List<Error> errors = schema.validate(value);
            return errors.isEmpty() ? errors : SchemaErrors.mostTelling(errors);
        };
    }

    /** Judges a value by one schema. */
    @FunctionalInterface
    interface SchemaCheck {

        /** The errors, the most telling ones of each place; empty for a value that the schema accepts. */
        List<Error> errors(JsonNode value);
    }
}
