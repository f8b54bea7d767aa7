package dev.assistantapi.contract.corpus.oracle;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import tools.jackson.databind.JsonNode;

/** Validates with another validator (dev.harrel's, on Gson) than the one that the comparison uses. */
public final class IndependentValidator {

    private static final ValidatorFactory FACTORY = new ValidatorFactory()
            .withJsonNodeFactory(new GsonNode.Factory())
            .withEvaluatorFactory(new FormatEvaluatorFactory())
            .withDisabledSchemaValidation(true);

    private final Validator validator = FACTORY.createValidator();
    private final URI uri;

    public IndependentValidator(JsonNode schema) {
        uri = validator.registerSchema(URI.create("https://corpus.invalid/schema"), schema.toString());
    }

    public boolean accepts(String json) {
        return validator.validate(uri, json).isValid();
    }

    public boolean accepts(JsonNode value) {
        return accepts(value.toString());
    }
}
