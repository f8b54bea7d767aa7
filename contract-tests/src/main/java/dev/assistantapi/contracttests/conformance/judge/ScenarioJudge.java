package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema.Broken;
import dev.assistantapi.contracttests.conformance.contract.SensitivePropertyNames;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds what was answered in a scenario against the contract. */
public final class ScenarioJudge {

    private final ContractUnderTest view;
    private final RequestExpectation requests;
    private final AnswerCheck answers;
    private final ProblemCheck problems;
    private final ResourceCheck resources;
    private final ListCheck lists;
    private final ObservedStatuses seen;

    public ScenarioJudge(ContractUnderTest view, ObservedStatuses seen) {
        this.view = view;
        this.seen = seen;
        this.requests = new RequestExpectation(view);
        this.answers = new AnswerCheck(view);
        this.problems = new ProblemCheck(view);
        this.resources = new ResourceCheck(view);
        this.lists = new ListCheck(view);
    }

    public List<ConformanceFinding> judge(Case tried, Recording recording) {
        ResourceState story = new ResourceState(recording.start());
        List<ConformanceFinding> findings = new ArrayList<>();
        Set<JsonNode> notFound = new HashSet<>();
        PageWalk walk = new PageWalk();
        Operation operation = null;
        for (int i = 0; i < recording.answers().size() && findings.isEmpty(); i++) {
            Request request = tried.scenario().steps().get(i);
            HttpAnswer answer = recording.answers().get(i);
            if (request.path().equals(Placeholders.NEXT)) {
                if (recording.answers().get(i - 1).header("Link") == null) {
                    break;
                }
            } else {
                operation = operation(request).orElse(null);
            }
            if (operation == null) {
                findings.addAll(unknownMethod(request, answer));
                continue;
            }
            findings.addAll(step(tried, operation, request, answer, story));
            if (findings.isEmpty()) {
                findings.addAll(walk.check(operation, answer, request.path().equals(Placeholders.NEXT)));
            }
            if (answer.status() == 404 && answer.json() instanceof ObjectNode problem) {
                notFound.add(problem.deepCopy().without("requestId"));
            }
        }
        if (notFound.size() > 1) {
            findings.add(AnswerCheck.finding(
                    operation, "status 404", "all of them are alike", "answered differently: " + notFound));
        }
        return findings;
    }

    private Optional<Operation> operation(Request request) {
        return view.operation(request.method(), view.path(request));
    }

    private List<ConformanceFinding> step(
            Case tried, Operation operation, Request request, HttpAnswer answer, ResourceState story) {
        Expected expected = requests.of(operation, request);
        if (expected.isSuccess()) {
            expected = switch (tried.scenario().server()) {
                case SOUND -> story.expect(operation, request, expected);
                case BROKEN -> Expected.of(500, "the database of the server fails");
                case BUSY -> Expected.of(503, "another connection holds a lock on the database of the server");
                case IMPATIENT -> Expected.of(408, "the server does not wait for bodies");
            };
        } else if (tried.scenario().server() == Scenario.Server.IMPATIENT
                && expected.statuses().contains(401)) {
            expected = Expected.of(429, "the server has no patience with wrong keys");
        }
        if (refusesOpaque(tried, operation, expected, answer)) {
            expected = new Expected(
                    Set.of(400),
                    "query",
                    List.of(new Broken("/" + tried.field(), Broken.ANY)),
                    "the server may refuse it");
        }
        if (!expected.statuses().contains(answer.status())) {
            return List.of(new ConformanceFinding(
                    operation.id(),
                    tried.field(),
                    "the answer is " + expected.statuses() + ", because " + expected.why(),
                    "answered " + answer.status() + " to " + request,
                    "Correct the server, or the contract if that is what is meant."));
        }
        seen.add(operation, answer);
        List<ConformanceFinding> findings = new ArrayList<>(answers.check(operation, answer));
        findings.addAll(problems.check(operation, request, answer, expected));
        secrets(operation, request, answer, findings);
        if (findings.isEmpty() && answer.succeeded()) {
            findings.addAll(success(operation, request, answer, story));
        }
        return findings;
    }

    /** A text without any rule is the server's own business, and it may refuse what it did not make. */
    private boolean refusesOpaque(Case tried, Operation operation, Expected expected, HttpAnswer answer) {
        return expected.isSuccess()
                && answer.status() == 400
                && operation.parameters().stream()
                        .filter(parameter -> parameter.in().equals("query"))
                        .filter(parameter -> parameter.name().equals(tried.field()))
                        .map(parameter -> view.schemas().at(parameter.schema()))
                        .anyMatch(schema ->
                                schema.node().isEmpty() || schema.node().size() == 1 && schema.hasType("string"));
    }

    private List<ConformanceFinding> success(
            Operation operation, Request request, HttpAnswer answer, ResourceState story) {
        List<ConformanceFinding> findings = new ArrayList<>(lists.check(operation, request, answer));
        HttpAnswer first = story.firstAnswer(operation, request, answer);
        if (operation.method().equals("POST") && first != null) {
            if (!first.body().equals(answer.body())) {
                findings.add(AnswerCheck.finding(
                        operation, "Idempotency-Key", "a repeat gets the first answer", "made another"));
            }
            return findings;
        }
        if (findings.isEmpty() && !answer.body().startsWith("[")) {
            findings.addAll(resources.check(operation, request, answer, story));
        }
        if (operation.method().equals("DELETE")) {
            story.end();
        }
        return findings;
    }

    private List<ConformanceFinding> unknownMethod(Request request, HttpAnswer answer) {
        List<ConformanceFinding> findings = new ArrayList<>();
        String path = view.path(request);
        if (view.onPath(path).isEmpty() && answer.status() != 404) {
            findings.add(new ConformanceFinding(
                    request.method() + " " + path,
                    "path",
                    "there is no such path",
                    "answered " + answer.status(),
                    "Document the path, or take it out of the server."));
        }
        for (Operation operation : view.onPath(path)) {
            if (answer.status() != 405) {
                findings.add(AnswerCheck.finding(
                        operation,
                        "method " + request.method(),
                        "the path has none such",
                        "answered " + answer.status()));
            } else {
                seen.add(operation, answer);
                findings.addAll(answers.check(operation, answer));
                findings.addAll(problems.check(operation, request, answer, Expected.of(405, "")));
            }
        }
        return findings;
    }

    private void secrets(Operation operation, Request request, HttpAnswer answer, List<ConformanceFinding> findings) {
        if (answer.succeeded() || operation.requestBodies().isEmpty()) {
            return;
        }
        JsonNode sent = request.json();
        for (String type : operation.requestBodies().keySet()) {
            ResolvedSchema schema = view.schemas().at(operation.requestBodies().get(type));
            schema.derive(SensitivePropertyNames.class, SensitivePropertyNames::of)
                    .names()
                    .forEach(name -> {
                        String value = sent == null ? "" : sent.path(name).asString("");
                        if (value.length() > 7 && answer.body().contains(value)) {
                            findings.add(AnswerCheck.finding(operation, name, "it is in no error", "repeated it"));
                        }
                    });
        }
    }
}
