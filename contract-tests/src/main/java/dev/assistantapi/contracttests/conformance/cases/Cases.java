package dev.assistantapi.contracttests.conformance.cases;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The cases of a contract. */
public final class Cases {

    private final Map<Case, Case> all = new LinkedHashMap<>();
    private final Map<String, List<Case>> byOperation = new LinkedHashMap<>();

    private Cases() {}

    public static Cases of(ContractUnderTest view) {
        return of(view, new Cases(), operation -> Optional.empty());
    }

    /**
     * Derives what is new, and takes over the rest.
     *
     * @param base cases of a contract that has much in common with this one
     * @param changed the properties that the requests of an operation have otherwise than there; empty if more differs
     */
    public static Cases of(ContractUnderTest view, Cases base, Function<Operation, Optional<Set<String>>> changed) {
        Cases cases = new Cases();
        Derivation derivation = new Derivation(view);
        for (Operation operation : view.contract().operations()) {
            List<Case> derived = changed.apply(operation)
                    .map(names -> names.isEmpty()
                            ? base.byOperation.get(operation.id())
                            : derivation.again(operation, base.byOperation.get(operation.id()), names))
                    .orElseGet(() -> derivation.of(operation, name -> true));
            cases.byOperation.put(operation.id(), derived);
            derived.forEach(each -> cases.add(each, base));
        }
        lostPaths(view).forEach(each -> cases.add(each, base));
        return cases;
    }

    /** What the base has already is taken from there: its bodies are read. */
    private void add(Case derived, Cases base) {
        Case known = base.all.getOrDefault(derived, derived);
        all.putIfAbsent(known, known);
    }

    public Set<Case> all() {
        return all.keySet();
    }

    private static List<Case> lostPaths(ContractUnderTest view) {
        Map<String, String> key = Map.of(Request.AUTHORIZATION, "Bearer " + Placeholders.KEY);
        return view.words().paths().stream()
                .filter(path -> !view.contract().document().path("paths").has(path))
                .map(path -> view.prefix() + path.replaceAll("\\{[^/]+}", Placeholders.ID))
                .map(path -> new Case("GET " + path, "path", Scenario.of(new Request("GET", path, key, ""))))
                .toList();
    }

    /** First what needs one request, then stories and bodies. */
    private static final class Derivation {

        private final HttpCases http;
        private final ParameterCases parameters;
        private final BodyCases bodies;
        private final StateCases states;

        Derivation(ContractUnderTest view) {
            http = new HttpCases(view);
            parameters = new ParameterCases(view);
            bodies = new BodyCases(view);
            states = new StateCases(view);
        }

        /** @param property which ones to try */
        public List<Case> of(Operation operation, Predicate<String> property) {
            List<Case> cases = new ArrayList<>(http.of(operation));
            cases.addAll(parameters.of(operation));
            cases.addAll(states.of(operation, property));
            cases.addAll(bodies.of(operation, property));
            return cases;
        }

        List<Case> again(Operation operation, List<Case> base, Set<String> names) {
            List<Case> cases = of(operation, names::contains);
            base.stream().filter(each -> !names.contains(each.field())).forEach(cases::add);
            return cases;
        }
    }
}
