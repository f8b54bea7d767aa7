package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema.Broken;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether a problem (RFC 9457) says what is wrong: its status, and for a 400 every place and rule. */
final class ProblemCheck {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf", "allOf", "type", "properties", "items", "$ref");

    private final ContractUnderTest view;

    ProblemCheck(ContractUnderTest view) {
        this.view = view;
    }

    List<ConformanceFinding> check(Operation operation, Request request, HttpAnswer answer, Expected expected) {
        JsonNode problem = answer.json();
        if (!PROBLEM.equals(answer.header("Content-Type")) || problem == null) {
            return List.of();
        }
        List<ConformanceFinding> findings = new ArrayList<>();
        if (problem.path("status").asInt(0) != answer.status()) {
            findings.add(finding(operation, "/status", "it is the status of the answer", problem));
        }
        if (!problem.path("requestId").asString("").equals(answer.header("X-Request-Id"))) {
            findings.add(finding(operation, "/requestId", "it is the X-Request-Id", problem));
        }
        if (problem.has("violations") != (answer.status() == 400)) {
            findings.add(finding(operation, "/violations", "they are there for a 400, and only then", problem));
        }
        if (answer.status() == 401
                && !String.valueOf(answer.header("WWW-Authenticate")).startsWith("Bearer")) {
            findings.add(finding(operation, "WWW-Authenticate", "it names the scheme", problem));
        }
        if (answer.status() == 405) {
            allow(operation, answer, problem, findings);
        }
        if (answer.status() == 400) {
            violations(operation, expected, problem, findings);
        }
        return findings;
    }

    private void allow(Operation operation, HttpAnswer answer, JsonNode problem, List<ConformanceFinding> findings) {
        Set<String> methods =
                view.onPath(operation.path()).stream().map(Operation::method).collect(Collectors.toSet());
        Set<String> allowed = Set.of(String.valueOf(answer.header("Allow")).split(", *"));
        if (!methods.equals(allowed)) {
            findings.add(finding(operation, "Allow", "the methods are " + methods, problem));
        }
    }

    private void violations(
            Operation operation, Expected expected, JsonNode problem, List<ConformanceFinding> findings) {
        Set<String> places = new TreeSet<>();
        for (JsonNode violation : problem.path("violations")) {
            places.add(violation.path("pointer").asString("?"));
            if (!expected.in().equals(violation.path("in").asString(""))) {
                findings.add(finding(operation, "/violations/in", "what is wrong is the " + expected.in(), problem));
            }
        }
        Set<String> should = places(expected);
        if (should.isEmpty()) {
            return;
        }
        if (!places.equals(should)) {
            findings.add(finding(operation, "/violations/pointer", "what is wrong stands at " + should, problem));
            return;
        }
        for (JsonNode violation : problem.path("violations")) {
            String rule = violation.path("rule").asString("");
            Set<String> rules =
                    rules(operation, expected, violation.path("pointer").asString(""));
            if (!rules.contains(Broken.ANY) && !rules.contains(rule)) {
                findings.add(finding(operation, "/violations/rule", "one of " + rules + " is broken", problem));
            }
        }
    }

    /** Where the deepest errors are: those around them only say that there are such. Empty where it cannot be told. */
    private static Set<String> places(Expected expected) {
        Set<String> places = new TreeSet<>();
        for (Broken broken : expected.broken()) {
            if (broken.pointer() == null
                    || broken.rule().equals("required") && expected.in().equals("body")) {
                return Set.of();
            }
            places.add(broken.pointer());
        }
        Set<String> deepest = new HashSet<>(places);
        deepest.removeIf(
                place -> places.stream().anyMatch(other -> !other.equals(place) && other.startsWith(place + "/")));
        return new TreeSet<>(deepest);
    }

    private Set<String> rules(Operation operation, Expected expected, String pointer) {
        Set<String> rules = new TreeSet<>();
        for (Broken broken : expected.broken()) {
            if (pointer.equals(broken.pointer())) {
                rules.add(broken.rule());
            }
        }
        if (rules.stream().anyMatch(CHOICES::contains)) {
            rules.add("type");
        }
        if (rules.contains("additionalProperties")) {
            boolean readOnly = view.setByServer(operation).contains(pointer.replaceFirst("^/", ""));
            return Set.of(readOnly ? "readOnly" : "additionalProperties");
        }
        return rules;
    }

    private static ConformanceFinding finding(Operation operation, String field, String promised, JsonNode problem) {
        return AnswerCheck.finding(operation, field, promised, "sent " + AnswerCheck.shortened(problem.toString()));
    }
}
