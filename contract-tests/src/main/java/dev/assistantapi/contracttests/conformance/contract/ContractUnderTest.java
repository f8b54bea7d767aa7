package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A contract, as the cases and the judge look at it. */
public final class ContractUnderTest {

    private final Contract contract;
    private final ResolvedSchemas schemas;
    private final Vocabulary words;
    private final Map<String, Optional<Operation>> operations = new ConcurrentHashMap<>();
    private final Map<String, Optional<ResolvedSchema>> resources = new ConcurrentHashMap<>();
    private final Map<String, List<Set<String>>> security = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> setByServer = new ConcurrentHashMap<>();
    private final Map<Scenario, Set<Operation>> called = new ConcurrentHashMap<>();
    private final String prefix;
    private final PlainRequests requests;

    public ContractUnderTest(Contract contract, ResolvedSchemas schemas, Vocabulary words) {
        this.contract = contract;
        this.schemas = schemas;
        this.words = words;
        this.prefix = prefix(contract);
        this.requests = new PlainRequests(this);
    }

    public Contract contract() {
        return contract;
    }

    public ResolvedSchemas schemas() {
        return schemas;
    }

    public Vocabulary words() {
        return words;
    }

    public PlainRequests requests() {
        return requests;
    }

    /** The operation of a method and a path; {@code {next}} is a page of what is listed. */
    public Optional<Operation> operation(String method, String path) {
        return operations.computeIfAbsent(
                method + " " + path,
                ignored -> onPath(path).stream()
                        .filter(operation -> operation.method().equals(method))
                        .findFirst());
    }

    /** The operations that the steps of a scenario call; for a method that a path does not have, those of the path. */
    public Set<Operation> operations(Scenario scenario) {
        return called.computeIfAbsent(scenario, ignored -> findOperations(scenario));
    }

    private Set<Operation> findOperations(Scenario scenario) {
        Set<Operation> found = new LinkedHashSet<>();
        for (Request step : scenario.steps()) {
            String path = path(step);
            operation(step.method(), path).ifPresentOrElse(found::add, () -> found.addAll(onPath(path)));
        }
        return found;
    }

    /** The path of a request as the contract writes it. */
    public String path(Request request) {
        String path = request.pathWithoutQuery();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    public List<Operation> onPath(String path) {
        return contract.operations().stream()
                .filter(operation -> matches(operation.path(), path))
                .toList();
    }

    private static boolean matches(String template, String path) {
        String[] expected = template.split("/", -1);
        String[] actual = path.split("/", -1);
        if (expected.length != actual.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!expected[i].equals(actual[i]) && !expected[i].startsWith("{")) {
                return false;
            }
        }
        return true;
    }

    /** How requests reach the paths: what stands before them. */
    public String prefix() {
        return prefix;
    }

    private static String prefix(Contract contract) {
        String url = contract.document().at("/servers/0/url").asString("/");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The documented response with a status, if there is one. */
    public static Optional<Response> response(Operation operation, int status) {
        Map<String, Response> responses = operation.responses();
        return Optional.ofNullable(responses.get(String.valueOf(status)))
                .or(() -> Optional.ofNullable(responses.get(status / 100 + "XX")))
                .or(() -> Optional.ofNullable(responses.get("default")));
    }

    public static Set<Integer> successes(Operation operation) {
        Set<Integer> statuses = new TreeSet<>();
        operation.responses().keySet().stream()
                .filter(status -> status.startsWith("2") && status.chars().allMatch(Character::isDigit))
                .forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** The schema of what a successful answer holds; for a list, of one of its items. */
    Optional<ResolvedSchema> resource(Operation operation) {
        return resources.computeIfAbsent(operation.method() + operation.path(), ignored -> findResource(operation));
    }

    private Optional<ResolvedSchema> findResource(Operation operation) {
        return operation.responses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().contents().values().stream())
                .map(schemas::at)
                .map(schema ->
                        schema.node().has("items") ? schemas.of(schema.node().path("items")) : schema)
                .findFirst();
    }

    /** The members of a resource that only the server sets. */
    public Set<String> setByServer(Operation operation) {
        return setByServer.computeIfAbsent(
                operation.method() + operation.path(), ignored -> findSetByServer(operation));
    }

    private Set<String> findSetByServer(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        resource(operation)
                .ifPresent(schema -> schema.node()
                        .path("properties")
                        .properties()
                        .forEach(member -> {
                            if (has(member.getValue(), "readOnly", "true")) {
                                names.add(member.getKey());
                            }
                        }));
        return names;
    }

    /** Whether a member of a resource is a time. */
    public boolean isTime(Operation operation, String name) {
        return has(resource(operation).orElseThrow().node().path("properties").path(name), "format", "date-time");
    }

    /** Whether a schema, or a branch of it, says something. */
    private static boolean has(JsonNode schema, String keyword, String value) {
        return schema.path(keyword).asString("").equals(value)
                || schema.path("oneOf").valueStream().anyMatch(branch -> has(branch, keyword, value));
    }

    /** The security requirements of an operation; each is a way in, with all its schemes. */
    public List<Set<String>> security(Operation operation) {
        return security.computeIfAbsent(operation.method() + operation.path(), ignored -> findSecurity(operation));
    }

    private List<Set<String>> findSecurity(Operation operation) {
        JsonNode own = contract.document()
                .at(JsonPointer.empty()
                        .appendProperty("paths")
                        .appendProperty(operation.path())
                        .appendProperty(operation.method().toLowerCase())
                        .appendProperty("security"));
        List<Set<String>> ways = new ArrayList<>();
        (own.isMissingNode() ? contract.document().path("security") : own)
                .forEach(way -> ways.add(new LinkedHashSet<>(way.propertyNames())));
        return ways;
    }

    public boolean bodyRequired(Operation operation) {
        return contract.document()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase())
                .path("requestBody")
                .path("required")
                .asBoolean(false);
    }
}
