package dev.assistantapi.contracttests.pact.consumer;

import au.com.dius.pact.consumer.dsl.Matchers;
import au.com.dius.pact.core.model.matchingrules.EachKeyMatcher;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import au.com.dius.pact.core.model.matchingrules.expressions.MatchingRuleDefinition;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contracttests.pact.check.ConditionalPromise;
import dev.assistantapi.contracttests.pact.check.ContractSchemas;
import dev.assistantapi.contracttests.pact.consumer.ContractExamples.Field;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the client expects as an answer: everything that the contract requires, and the fields that were set. */
public final class ExpectedAnswers {

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Contract contract;
    private final ContractSchemas schemas;
    private final ContractExamples examples;

    ExpectedAnswers(Contract contract, ContractSchemas schemas, ContractExamples examples) {
        this.contract = contract;
        this.schemas = schemas;
        this.examples = examples;
    }

    /** The only status in this hundred, such as 201 of 200. */
    static int status(Operation operation, int hundred) {
        return operation.responses().keySet().stream()
                .filter(status -> status.matches("[0-9]+"))
                .mapToInt(Integer::parseInt)
                .filter(status -> status / 100 == hundred / 100)
                .min()
                .orElseThrow();
    }

    /** The assistant with these fields. */
    ObjectNode assistant(InteractionBuilder draft, Operation operation, List<Field> fields) {
        Response response = head(draft, operation, status(operation, 200));
        Map.Entry<String, JsonPointer> content =
                response.contents().entrySet().iterator().next();
        ObjectNode body = required(draft, content.getValue(), "$");
        for (Field field : fields) {
            body.set(field.name(), PactContract.shown(field));
            if (field.sensitive()) {
                draft.answerFromState("$." + field.name(), "${" + field.name() + "}");
            }
        }
        draft.answerBody(content.getKey(), body);
        return body;
    }

    /** A list of assistants, at least so many. */
    ObjectNode list(InteractionBuilder draft, Operation operation, int least) {
        Response response = head(draft, operation, status(operation, 200));
        Map.Entry<String, JsonPointer> content =
                response.contents().entrySet().iterator().next();
        ObjectNode item = required(draft, schemas.items(content.getValue()).orElseThrow(), "$[*]");
        draft.answerRules("$", List.of(new MinTypeMatcher(least)));
        draft.answerBody(content.getKey(), JsonNodeFactory.instance.arrayNode().add(item));
        return item;
    }

    /** No body. */
    void empty(InteractionBuilder draft, Operation operation, int status) {
        head(draft, operation, status);
    }

    /** A problem; that of a 400 lists what is wrong. */
    void problem(InteractionBuilder draft, Operation operation, int status) {
        Response response = head(draft, operation, status);
        Map.Entry<String, JsonPointer> content =
                response.contents().entrySet().iterator().next();
        ObjectNode body = required(draft, content.getValue(), "$");
        for (String name : status == 400 ? schemas.members(content.getValue()).toList() : List.<String>of()) {
            if (!body.has(name)) {
                list(draft, content.getValue(), name, body);
            }
        }
        JsonNode example = contract.document()
                .at(content.getValue().head().appendProperty("examples"))
                .valueStream()
                .findFirst()
                .map(each -> each.path("value"))
                .orElse(body);
        examples.required(content.getValue()).forEach(name -> body.set(name, example.path(name)));
        draft.answerBody(content.getKey(), body);
    }

    /** A header that the contract promises under a condition. */
    void optionalHeader(InteractionBuilder draft, Operation operation, int status, String name, String reason) {
        header(
                draft,
                name,
                operation
                        .responses()
                        .get(String.valueOf(status))
                        .headers()
                        .get(name)
                        .schema());
        draft.comment(ConditionalPromise.comment("header " + name, reason));
    }

    /** No other members than these, at a place whose example is an object. */
    static void onlyMembers(InteractionBuilder draft, String path, String regex) {
        draft.answerRules(path, List.of(eachKey(regex), TypeMatcher.INSTANCE));
    }

    static void equal(InteractionBuilder draft, String path) {
        draft.answerRules(path, List.of(EqualsMatcher.INSTANCE));
    }

    private static MatchingRule eachKey(String regex) {
        return new EachKeyMatcher(new MatchingRuleDefinition(null, new RegexMatcher(regex), null, ""));
    }

    private Response head(InteractionBuilder draft, Operation operation, int status) {
        Response response = operation.responses().get(String.valueOf(status));
        draft.answer(status);
        response.headers().forEach((name, header) -> {
            if (header.required()) {
                header(draft, name, header.schema());
            }
        });
        return response;
    }

    private void header(InteractionBuilder draft, String name, JsonPointer schema) {
        JsonNode node = contract.at(schema);
        String any = node.path("minLength").asInt(0) > 0 ? ".+" : ".*";
        draft.answerHeader(name, Matchers.regexp(node.path("pattern").asString(any), examples.text(schema)));
    }

    private ObjectNode required(InteractionBuilder draft, JsonPointer schema, String path) {
        ObjectNode body = PactContract.object();
        for (String name : examples.required(schema)) {
            JsonPointer member = schemas.member(schema, name).orElseThrow();
            body.set(name, examples.of(member));
            draft.answerRules(path + "." + name, List.of(rule(member)));
        }
        return body;
    }

    private void list(InteractionBuilder draft, JsonPointer owner, String name, ObjectNode body) {
        JsonPointer items =
                schemas.items(schemas.member(owner, name).orElseThrow()).orElseThrow();
        ObjectNode item = required(draft, items, "$." + name + "[*]");
        body.set(name, JsonNodeFactory.instance.arrayNode().add(item));
        draft.answerRules("$." + name, List.of(new MinTypeMatcher(1)));
        draft.comment(ConditionalPromise.comment("body /" + name, "the request breaks the contract"));
    }

    private MatchingRule rule(JsonPointer schema) {
        JsonNode node = contract.at(schema);
        if (node.path("pattern").isString()) {
            return new RegexMatcher(node.path("pattern").stringValue());
        }
        if ("uuid".equals(node.path("format").asString(""))) {
            return new RegexMatcher(UUID);
        }
        return schemas.hasType(schema, "integer")
                ? new NumberTypeMatcher(NumberTypeMatcher.NumberType.INTEGER)
                : TypeMatcher.INSTANCE;
    }
}
