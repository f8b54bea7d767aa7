package dev.assistantapi.contract.schema.value;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The validator that has the last word on every witness: networknt's, for JSON Schema 2020-12, with formats enforced. */
public final class SchemaValidator {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .cacheRefs(false)
                    .pathType(PathType.JSON_POINTER)
                    .build()));

    private SchemaValidator() {}

    public static Schema compile(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    public static List<Error> errors(Schema schema, JsonNode value) {
        return schema.validate(value);
    }
}
