package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The cases of a contract.
 *
 * @param plain what needs one request
 * @param all those, bodies and stories
 */
record Cases(Set<Case> plain, Set<Case> all) {

    static Cases of(View view) {
        List<Case> plain = new ArrayList<>();
        List<Case> more = new ArrayList<>();
        HttpCases http = new HttpCases(view);
        ParameterCases parameters = new ParameterCases(view);
        BodyCases bodies = new BodyCases(view);
        StateCases states = new StateCases(view);
        for (Operation operation : view.contract().operations()) {
            plain.addAll(http.of(operation));
            plain.addAll(parameters.of(operation));
            more.addAll(states.of(operation));
            more.addAll(bodies.of(operation));
        }
        plain.addAll(lostPaths(view));
        Set<Case> all = new LinkedHashSet<>(plain);
        all.addAll(more);
        return new Cases(new LinkedHashSet<>(plain), all);
    }

    private static List<Case> lostPaths(View view) {
        Map<String, String> key = Map.of(Request.AUTHORIZATION, "Bearer " + Placeholders.KEY);
        return view.words().paths().stream()
                .filter(path -> !view.contract().document().path("paths").has(path))
                .map(path -> view.prefix() + path.replaceAll("\\{[^/]+}", Placeholders.ID))
                .map(path -> new Case("GET " + path, "path", Scenario.of(new Request("GET", path, key, ""))))
                .toList();
    }

    /** First what costs nothing, then what no run before asked, which is where this contract differs; then the rest. */
    Stream<Case> inOrder(Predicate<Scenario> known) {
        return Stream.of(
                        plain.stream().filter(each -> known.test(each.scenario())),
                        all.stream().filter(each -> !known.test(each.scenario())),
                        all.stream().filter(each -> !plain.contains(each)))
                .flatMap(cases -> cases);
    }
}
