package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contracttests.conformance.model.ExactJson;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A schema with its references filled in; it judges every value once. */
public final class ResolvedSchema {

    private static final URI PLACE = URI.create("https://contract.invalid/schema");

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final JsonNode node;
    private final Map<String, List<Broken>> verdicts = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private Validator validator;

    ResolvedSchema(JsonNode node) {
        this.node = node;
    }

    public JsonNode node() {
        return node;
    }

    public boolean hasType(String type) {
        JsonNode types = node.path("type");
        return types.asString("").equals(type)
                || types.valueStream().anyMatch(one -> one.asString("").equals(type));
    }

    /** A rule that a value breaks, and where in it. */
    public record Broken(String pointer, String rule) {

        /** Where it cannot be known which rule it is. */
        public static final String ANY = "";
    }

    /** What is wrong with a JSON text; empty if nothing is. */
    public List<Broken> broken(String json) {
        List<Broken> known = verdicts.get(json);
        if (known == null) {
            known = judge(json);
            verdicts.put(json, known);
        }
        return known;
    }

    /** The text of a parameter or header as the JSON that this schema is about. */
    public String fromText(String text) {
        boolean number = hasType("integer") || hasType("number");
        if (number && NUMBER.matcher(text).matches()
                || hasType("boolean") && (text.equals("true") || text.equals("false"))) {
            return text;
        }
        return ExactJson.string(text);
    }

    public boolean accepts(String json) {
        return broken(json).isEmpty();
    }

    /** What is derived from this schema alone, once. */
    @SuppressWarnings("unchecked")
    public <T> T derive(Class<?> what, Function<JsonNode, T> how) {
        T known = (T) derived.get(what);
        if (known == null) {
            known = how.apply(node);
            derived.put(what, known);
        }
        return known;
    }

    private synchronized List<Broken> judge(String json) {
        if (validator == null) {
            validator = new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .withEvaluatorFactory(new FormatEvaluatorFactory())
                    .withDisabledSchemaValidation(true)
                    .createValidator();
            validator.registerSchema(PLACE, node.toString());
        }
        return validator.validate(PLACE, json).getErrors().stream()
                .map(error -> new Broken(error.getInstanceLocation(), rule(error.getKeyword())))
                .distinct()
                .toList();
    }

    /** A member that is refused whatever it is breaks the schema {@code false}, which is no keyword. */
    private static String rule(String keyword) {
        return keyword == null ? "additionalProperties" : keyword;
    }
}
