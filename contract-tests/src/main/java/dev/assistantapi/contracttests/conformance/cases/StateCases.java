package dev.assistantapi.contracttests.conformance.cases;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.BodyProperties;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ParameterTexts;
import dev.assistantapi.contracttests.conformance.contract.PlainRequests;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Cases of several requests: what is kept, cleared and set, conditional requests, repeats, pages. */
final class StateCases {

    private static final List<String> OBJECTS =
            List.of("{\"a\":1,\"b\":{\"c\":[1,2],\"e\":true}}", "{\"a\":null,\"b\":{\"c\":[3],\"d\":null}}");

    private final ContractUnderTest view;
    private final PlainRequests requests;

    StateCases(ContractUnderTest view) {
        this.view = view;
        this.requests = view.requests();
    }

    /** @param property which ones to try */
    List<Case> of(Operation operation, Predicate<String> property) {
        List<Case> cases = new ArrayList<>();
        operation.requestBodies().keySet().forEach(mediaType -> changes(operation, mediaType, property, cases));
        conditions(operation, cases);
        if (operation.path().contains("{")) {
            Request plain = requests.plain(operation);
            cases.add(new Case(
                    operation.id(),
                    "id",
                    Scenario.of(
                            elsewhere(plain, Placeholders.UNKNOWN),
                            elsewhere(plain, "not-an-id"),
                            elsewhere(plain, "x"),
                            elsewhere(plain, Placeholders.FOREIGN))));
        } else if (operation.method().equals("GET")) {
            pages(operation, cases);
        }
        return cases;
    }

    private static Request elsewhere(Request request, String id) {
        return request.at(request.path().replace(Placeholders.ID, id));
    }

    private void changes(Operation operation, String mediaType, Predicate<String> property, List<Case> cases) {
        ResolvedSchema schema = view.schemas().at(operation.requestBodies().get(mediaType));
        Request plain = requests.plain(operation, Optional.of(mediaType));
        BodyProperties members = schema.derive(BodyProperties.class, BodyProperties::of);
        for (String name : members.each().keySet()) {
            if (!property.test(name)) {
                continue;
            }
            List<String> values = members.accepted(schema, name, 2);
            List<String> rest = new ArrayList<>(List.of("{}", BodyProperties.body(name, "null")));
            values.forEach(value -> rest.add(BodyProperties.body(name, value)));
            if (operation.path().contains("{") && !values.isEmpty()) {
                Request first = plain.withBody(BodyProperties.body(name, values.get(0)));
                rest.forEach(body -> cases.add(story(operation, name, first, plain.withBody(body))));
                if (schema.accepts(BodyProperties.body(name, OBJECTS.get(0)))) {
                    cases.add(story(
                            operation,
                            name,
                            plain.withBody(BodyProperties.body(name, OBJECTS.get(0))),
                            plain.withBody(BodyProperties.body(name, OBJECTS.get(1)))));
                }
            }
        }
    }

    private Case story(Operation operation, String field, Request... steps) {
        List<Request> all = new ArrayList<>(List.of(steps));
        requests.read(operation).ifPresent(all::add);
        return new Case(operation.id(), field, new Scenario(all, true, Scenario.Server.SOUND));
    }

    /** Headers that make a request conditional, whether the operation knows them or not. */
    private void conditions(Operation operation, List<Case> cases) {
        Set<String> headers = new LinkedHashSet<>(view.words().requestHeaders());
        headers.addAll(List.of("If-Match", "If-None-Match", "Idempotency-Key"));
        Request plain = requests.plain(operation);
        for (String header : headers) {
            for (String value : List.of(
                    "*",
                    "\"no-such-tag\"",
                    Placeholders.ETAG,
                    "W/" + Placeholders.ETAG,
                    "\"a\", " + Placeholders.ETAG)) {
                if (!header.equals("Idempotency-Key") || !value.contains("{")) {
                    cases.add(new Case(operation.id(), header, Scenario.of(plain.with(header, value))));
                }
            }
            if (!operation.method().equals("GET")) {
                repeats(operation, header, cases);
            }
        }
    }

    private void repeats(Operation operation, String header, List<Case> cases) {
        Request plain = requests.plain(operation).with(header, Placeholders.FIRST_ETAG);
        if (header.equals("Idempotency-Key")) {
            plain = plain.with(header, Placeholders.FRESH);
        }
        List<Request> steps = new ArrayList<>(List.of(plain, plain));
        Optional<Request> other = otherBody(operation, plain);
        if (other.isPresent()) {
            steps = new ArrayList<>(List.of(plain, plain, other.get(), other.get(), plain));
        }
        requests.read(operation).ifPresent(steps::add);
        cases.add(new Case(operation.id(), header, new Scenario(steps, false, Scenario.Server.SOUND)));
    }

    private Optional<Request> otherBody(Operation operation, Request plain) {
        return operation.requestBodies().values().stream().findFirst().flatMap(place -> {
            ResolvedSchema schema = view.schemas().at(place);
            BodyProperties members = schema.derive(BodyProperties.class, BodyProperties::of);
            return members.each().keySet().stream()
                    .flatMap(name -> members.accepted(schema, name, 1).stream()
                            .map(value -> plain.withBody(BodyProperties.body(name, value))))
                    .findFirst();
        });
    }

    private void pages(Operation operation, List<Case> cases) {
        Request plain = requests.plain(operation);
        Request next = plain.at(Placeholders.NEXT);
        cases.add(new Case(operation.id(), "Link", Scenario.of(plain, next, next)));
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .forEach(parameter -> ParameterTexts.of(
                                view.schemas().at(parameter.schema()).node())
                        .stream()
                        .limit(3)
                        .forEach(text -> cases.add(new Case(
                                operation.id(),
                                parameter.name(),
                                Scenario.ifAccepted(PlainRequests.with(plain, parameter, text), next)))));
    }
}
