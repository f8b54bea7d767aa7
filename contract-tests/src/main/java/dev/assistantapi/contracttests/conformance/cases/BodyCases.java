package dev.assistantapi.contracttests.conformance.cases;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.BodyProperties;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.PlainRequests;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema;
import dev.assistantapi.contracttests.conformance.contract.SampleValues;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cases for request bodies: every member with every value worth trying, and bodies that are none. */
final class BodyCases {

    private static final String DEEP = "{\"a\":".repeat(120) + "1" + "}".repeat(120);
    private static final List<String> WHOLE = List.of(
            "{}",
            "null",
            "[]",
            "\"x\"",
            "1",
            "true",
            "{",
            "{\"a\":1,\"a\":2}",
            "[{}]",
            "{} {}",
            "{\"\\ud800\":1}",
            "nonsense",
            DEEP);

    private final ContractUnderTest view;
    private final PlainRequests requests;

    BodyCases(ContractUnderTest view) {
        this.view = view;
        this.requests = view.requests();
    }

    /** @param property which ones to try */
    List<Case> of(Operation operation, Predicate<String> property) {
        List<Case> cases = new ArrayList<>();
        operation.requestBodies().forEach((mediaType, place) -> {
            ResolvedSchema schema = view.schemas().at(place);
            Request plain = requests.plain(operation, Optional.of(mediaType));
            WHOLE.forEach(body -> cases.add(sent(operation, "", plain.withBody(body))));
            schema.derive(BodyProperties.class, BodyProperties::of).each().forEach((name, values) -> {
                if (!property.test(name)) {
                    return;
                }
                for (String value : values.all()) {
                    cases.add(sent(operation, name, plain.withBody(BodyProperties.body(name, value))));
                }
                if (values.options()) {
                    for (String word : view.words().options()) {
                        String value = values.array() ? "[" + word + "]" : word;
                        cases.add(sent(operation, name, plain.withBody(BodyProperties.body(name, value))));
                    }
                }
            });
            unknown(schema)
                    .forEach(name -> cases.add(sent(operation, name, plain.withBody(BodyProperties.body(name, "1")))));
            combined(schema).forEach(body -> cases.add(sent(operation, "", plain.withBody(body))));
        });
        return cases;
    }

    private Case sent(Operation operation, String field, Request request) {
        Optional<Request> read = requests.read(operation);
        return new Case(
                operation.id(),
                field,
                read.isPresent() ? Scenario.ifAccepted(request, read.get()) : Scenario.of(request));
    }

    private Set<String> unknown(ResolvedSchema schema) {
        Set<String> names = new LinkedHashSet<>(view.words().members());
        names.addAll(List.of("noSuchMember", "", SampleValues.EMOJI, "__proto__"));
        names.removeAll(schema.node().path("properties").propertyNames());
        return names;
    }

    /** All members at once with what is right, with what is wrong, and each right one beside a wrong one. */
    private static List<String> combined(ResolvedSchema schema) {
        BodyProperties members = schema.derive(BodyProperties.class, BodyProperties::of);
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        members.each().forEach((name, values) -> {
            values.all().stream()
                    .filter(value -> schema.accepts(BodyProperties.body(name, value)))
                    .findFirst()
                    .ifPresent(value -> right.add(BodyProperties.member(name, value)));
            values.all().stream()
                    .filter(value -> !schema.accepts(BodyProperties.body(name, value)))
                    .findFirst()
                    .ifPresent(value -> wrong.add(BodyProperties.member(name, value)));
        });
        List<String> bodies = new ArrayList<>(List.of(all(right), all(wrong)));
        for (int i = 0; i < Math.min(right.size(), wrong.size()); i++) {
            bodies.add(all(List.of(right.get(i), wrong.get((i + 1) % wrong.size()))));
        }
        return bodies;
    }

    private static String all(List<String> members) {
        return members.stream().distinct().collect(Collectors.joining(",", "{", "}"));
    }
}
