package dev.assistantapi.contracttests.pact.consumer;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.Matchers;
import au.com.dius.pact.core.model.IHttpPart;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.generators.Category;
import au.com.dius.pact.core.model.generators.ProviderStateGenerator;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An interaction in the making. */
final class InteractionBuilder {

    /** Stands where a key would; the provider puts in a real one. */
    static final String KEY = "the-key-comes-from-the-provider-state";

    /** Stands where a sensitive value would; the provider puts in another. */
    static final String SECRET = "the-value-comes-from-the-provider-state";

    private final HttpInteractionBuilder builder;

    InteractionBuilder(String description) {
        builder = new HttpInteractionBuilder(description, new ArrayList<>(), new ArrayList<>());
    }

    InteractionBuilder state(String name) {
        builder.state(name);
        return this;
    }

    InteractionBuilder state(String name, Map<String, Object> parameters) {
        builder.state(name, parameters);
        return this;
    }

    InteractionBuilder comment(String comment) {
        builder.comment(comment);
        return this;
    }

    /** Sends to an operation, whose path variables come from the provider state. */
    InteractionBuilder to(Operation operation, ContractExamples examples) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            if ("path".equals(parameter.in())) {
                path = path.replace("{" + parameter.name() + "}", examples.text(parameter.schema()));
            }
        }
        String example = path;
        builder.withRequest(request -> example.equals(operation.path())
                ? request.path(example)
                : request.path(Matchers.fromProviderState(operation.path().replace("{", "${"), example)));
        builder.withRequest(request -> request.method(operation.method()));
        header("Authorization", "Bearer ${key}", "Bearer " + KEY);
        return header("Accept", String.join(", ", responseTypes(operation)));
    }

    InteractionBuilder header(String name, String value) {
        builder.withRequest(request -> request.header(name, value));
        return this;
    }

    InteractionBuilder header(String name, String fromState, String example) {
        builder.withRequest(request -> request.header(name, Matchers.fromProviderState(fromState, example)));
        return this;
    }

    InteractionBuilder query(String name, Object value) {
        builder.withRequest(request -> request.queryParameter(name, value));
        return this;
    }

    InteractionBuilder queryFromState(String name, String fromState, String example) {
        builder.withRequest(request -> request.queryParameter(name, Matchers.fromProviderState(fromState, example)));
        return this;
    }

    InteractionBuilder body(String mediaType, JsonNode body) {
        builder.withRequest(request -> request.body(body.toString(), mediaType));
        return this;
    }

    InteractionBuilder answer(int status) {
        builder.willRespondWith(response -> response.status(status));
        return this;
    }

    InteractionBuilder answerHeader(String name, Object value) {
        builder.willRespondWith(response -> response.header(name, value));
        return this;
    }

    InteractionBuilder answerBody(String mediaType, JsonNode body) {
        builder.willRespondWith(response -> response.body(body.toString(), mediaType));
        return this;
    }

    InteractionBuilder answerRules(String path, List<? extends MatchingRule> rules) {
        rules(interaction().getResponse(), path, rules);
        return this;
    }

    InteractionBuilder answerFromState(String path, String expression) {
        fromState(interaction().getResponse(), path, expression);
        return this;
    }

    InteractionBuilder bodyRules(String path, List<? extends MatchingRule> rules) {
        rules(interaction().getRequest(), path, rules);
        return this;
    }

    InteractionBuilder bodyFromState(String path, String expression) {
        fromState(interaction().getRequest(), path, expression);
        return this;
    }

    V4Interaction.SynchronousHttp interaction() {
        return (V4Interaction.SynchronousHttp) builder.build();
    }

    private static Set<String> responseTypes(Operation operation) {
        return operation.responses().values().stream()
                .flatMap(response -> response.contents().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void rules(IHttpPart part, String path, List<? extends MatchingRule> rules) {
        part.getMatchingRules().addCategory("body").addRules(path, List.copyOf(rules));
    }

    private static void fromState(IHttpPart part, String path, String expression) {
        part.getGenerators().addGenerator(Category.BODY, path, new ProviderStateGenerator(expression));
    }
}
