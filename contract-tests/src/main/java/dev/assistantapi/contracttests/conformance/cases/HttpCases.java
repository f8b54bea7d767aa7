package dev.assistantapi.contracttests.conformance.cases;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.PlainRequests;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cases of HTTP itself: keys, media types, methods, sizes, and a server that fails. */
final class HttpCases {

    static final String TOO_LARGE = "{}" + " ".repeat(1 << 20);
    static final String HUGE = "x".repeat(20_000);

    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json-patch+json",
            "application/octet-stream",
            "application/merge-patch+json",
            "application/json");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "COPY");

    private final ContractUnderTest view;
    private final PlainRequests requests;

    HttpCases(ContractUnderTest view) {
        this.view = view;
        this.requests = view.requests();
    }

    List<Case> of(Operation operation) {
        List<Case> cases = new ArrayList<>();
        Request plain = requests.plain(operation);
        add(cases, operation, "", plain);
        keys(operation, plain, cases);
        Set<String> types = new LinkedHashSet<>(MEDIA_TYPES);
        types.addAll(view.words().mediaTypes());
        for (String type : types) {
            add(cases, operation, "Accept", plain.with("Accept", type));
            if (!operation.requestBodies().isEmpty()) {
                add(cases, operation, Request.CONTENT_TYPE, plain.with(Request.CONTENT_TYPE, type));
                add(cases, operation, Request.CONTENT_TYPE, plain.with(Request.CONTENT_TYPE, type + "; charset=utf-8"));
            }
        }
        add(cases, operation, "Accept", plain.with("Accept", "*/*"));
        if (!operation.requestBodies().isEmpty()) {
            add(cases, operation, "body", plain.withBody(""));
            add(cases, operation, "body", plain.withBody(TOO_LARGE));
        }
        add(cases, operation, "header", plain.with("X-Padding", HUGE));
        for (String method : METHODS) {
            if (view.onPath(operation.path()).stream()
                    .noneMatch(known -> known.method().equals(method))) {
                add(cases, operation, method, new Request(method, plain.path(), plain.headers(), ""));
            }
        }
        cases.add(new Case(operation.id(), "", Scenario.of(Scenario.Server.BROKEN, plain)));
        cases.add(new Case(operation.id(), "", Scenario.of(Scenario.Server.BUSY, plain)));
        if (!operation.requestBodies().isEmpty()) {
            cases.add(new Case(operation.id(), "", Scenario.of(Scenario.Server.IMPATIENT, plain)));
        }
        return cases;
    }

    private static void keys(Operation operation, Request plain, List<Case> cases) {
        plain.headers().forEach((name, value) -> {
            if (value.contains(Placeholders.KEY)) {
                add(cases, operation, name, plain.without(name));
                Request wrong = plain.with(name, value.replace(Placeholders.KEY, "wrong"));
                add(cases, operation, name, wrong);
                cases.add(new Case(operation.id(), name, Scenario.of(Scenario.Server.IMPATIENT, wrong)));
                add(cases, operation, name, plain.with(name, "Other " + Placeholders.KEY));
            }
        });
        add(cases, operation, Request.AUTHORIZATION, plain.without(Request.AUTHORIZATION));
    }

    private static void add(List<Case> cases, Operation operation, String field, Request request) {
        cases.add(new Case(operation.id(), field, Scenario.of(request)));
    }
}
