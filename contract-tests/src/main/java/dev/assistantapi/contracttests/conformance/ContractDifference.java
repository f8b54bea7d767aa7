package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Header;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Where two contracts differ, as far as a verdict depends on it. What is in doubt counts as different: too much is judged
 * again rather than too little.
 */
final class ContractDifference {

    private static final JsonPointer SCHEMES = JsonPointer.compile("/components/securitySchemes");

    private final ContractUnderTest base;
    private final ContractUnderTest other;
    private final boolean everywhere;
    private final Map<String, OfOperation> operations = new HashMap<>();

    /**
     * What differs for one operation.
     *
     * @param everything whether each of its calls can come to another verdict
     * @param statuses of documented responses that differ
     * @param sent properties of requests whose schemas differ, and nothing else
     * @param names those, and such properties of responses
     */
    private record OfOperation(boolean everything, Set<String> statuses, Set<String> sent, Set<String> names) {}

    private ContractDifference(ContractUnderTest base, ContractUnderTest other) {
        this.base = base;
        this.other = other;
        this.everywhere = !base.prefix().equals(other.prefix())
                || !base.contract()
                        .document()
                        .at(SCHEMES)
                        .equals(other.contract().document().at(SCHEMES))
                || !base.words().responseHeaders().equals(other.words().responseHeaders())
                || !addresses(base).equals(addresses(other));
        if (!everywhere) {
            for (Operation operation : base.contract().operations()) {
                Operation now =
                        other.operation(operation.method(), operation.path()).orElseThrow();
                operations.put(operation.id(), of(operation, now));
            }
        }
    }

    static ContractDifference between(ContractUnderTest base, ContractUnderTest other) {
        return new ContractDifference(base, other);
    }

    /**
     * Whether a scenario can come to another verdict.
     *
     * @param names those that its requests and answers speak of
     */
    boolean concerns(Scenario scenario, Recording recording, Set<String> names) {
        if (everywhere) {
            return true;
        }
        for (Operation operation : base.operations(scenario)) {
            OfOperation difference = operations.get(operation.id());
            if (difference.everything()
                    || !Collections.disjoint(difference.names(), names)
                    || recording.answers().stream().anyMatch(answer -> isOneOf(difference.statuses(), answer))) {
                return true;
            }
        }
        return false;
    }

    /** The properties that requests have otherwise, for each operation; empty where more differs than that. */
    Optional<Set<String>> sent(Operation operation) {
        boolean more = everywhere
                || !base.words().equals(other.words())
                || operations.values().stream().anyMatch(OfOperation::everything);
        return more
                ? Optional.empty()
                : Optional.of(operations.get(operation.id()).sent());
    }

    private static boolean isOneOf(Set<String> statuses, HttpAnswer answer) {
        return !statuses.isEmpty()
                && (statuses.contains(String.valueOf(answer.status()))
                        || statuses.contains(answer.status() / 100 + "XX")
                        || statuses.contains("default"));
    }

    private static Set<String> addresses(ContractUnderTest view) {
        Set<String> addresses = new HashSet<>();
        view.contract()
                .operations()
                .forEach(
                        operation -> addresses.add(operation.id() + " " + operation.method() + " " + operation.path()));
        return addresses;
    }

    private OfOperation of(Operation was, Operation is) {
        Set<String> statuses = new HashSet<>();
        Set<String> sent = new HashSet<>();
        boolean everything = !parameters(base, was).equals(parameters(other, is))
                || !base.security(was).equals(other.security(is))
                || base.bodyRequired(was) != other.bodyRequired(is)
                || !namesAlone(was.requestBodies(), is.requestBodies(), sent)
                || !was.responses().keySet().equals(is.responses().keySet());
        Set<String> names = new HashSet<>(sent);
        if (!everything) {
            for (Map.Entry<String, Response> response : was.responses().entrySet()) {
                Response now = is.responses().get(response.getKey());
                if (!headers(base, response.getValue()).equals(headers(other, now))) {
                    statuses.add(response.getKey());
                }
                if (!namesAlone(response.getValue().contents(), now.contents(), names)) {
                    // What a success holds decides what other answers must say.
                    everything |= response.getKey().startsWith("2");
                    statuses.add(response.getKey());
                }
            }
        }
        return new OfOperation(everything, statuses, sent, names);
    }

    private static List<Object> parameters(ContractUnderTest view, Operation operation) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            parameters.add(List.of(
                    parameter.name(),
                    parameter.in(),
                    parameter.required(),
                    view.schemas().at(parameter.schema())));
        }
        return parameters;
    }

    private static Map<String, Object> headers(ContractUnderTest view, Response response) {
        Map<String, Object> headers = new TreeMap<>();
        for (Map.Entry<String, Header> header : response.headers().entrySet()) {
            headers.put(
                    header.getKey(),
                    List.of(
                            header.getValue().required(),
                            view.schemas().at(header.getValue().schema())));
        }
        return headers;
    }

    /** Whether the schemas differ in those of properties alone, whose names are added. */
    private boolean namesAlone(Map<String, JsonPointer> was, Map<String, JsonPointer> is, Set<String> names) {
        return was.keySet().equals(is.keySet())
                && was.keySet().stream()
                        .allMatch(type -> namesAlone(
                                base.schemas().at(was.get(type)),
                                other.schemas().at(is.get(type)),
                                names));
    }

    /** Schemas that are equal are the same object. */
    private static boolean namesAlone(ResolvedSchema was, ResolvedSchema is, Set<String> names) {
        return was == is || namesAlone(was.node(), is.node(), names);
    }

    private static boolean namesAlone(JsonNode was, JsonNode is, Set<String> names) {
        if (was.equals(is)) {
            return true;
        }
        Set<String> keywords = new HashSet<>(was.propertyNames());
        keywords.addAll(is.propertyNames());
        keywords.removeIf(keyword -> was.path(keyword).equals(is.path(keyword)));
        if (keywords.equals(Set.of("items")) && was.path("type").asString("").equals("array")) {
            return namesAlone(was.path("items"), is.path("items"), names);
        }
        if (!keywords.equals(Set.of("properties"))) {
            return false;
        }
        Set<String> changed = new HashSet<>(was.path("properties").propertyNames());
        changed.addAll(is.path("properties").propertyNames());
        changed.removeIf(name ->
                was.path("properties").path(name).equals(is.path("properties").path(name)));
        names.addAll(changed);
        return changed.stream().allMatch(MentionedNames::isFound);
    }
}
