package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases of a contract: first those of one request, then bodies and stories. */
record Cases(Set<Case> all) {

    static Cases of(View view) {
        Set<Case> all = new LinkedHashSet<>();
        List<Case> more = new ArrayList<>();
        HttpCases http = new HttpCases(view);
        ParameterCases parameters = new ParameterCases(view);
        BodyCases bodies = new BodyCases(view);
        StateCases states = new StateCases(view);
        for (Operation operation : view.contract().operations()) {
            all.addAll(http.of(operation));
            all.addAll(parameters.of(operation));
            more.addAll(states.of(operation));
            more.addAll(bodies.of(operation));
        }
        all.addAll(lostPaths(view));
        all.addAll(more);
        return new Cases(Collections.unmodifiableSet(all));
    }

    private static List<Case> lostPaths(View view) {
        Map<String, String> key = Map.of(Request.AUTHORIZATION, "Bearer " + Placeholders.KEY);
        return view.words().paths().stream()
                .filter(path -> !view.contract().document().path("paths").has(path))
                .map(path -> view.prefix() + path.replaceAll("\\{[^/]+}", Placeholders.ID))
                .map(path -> new Case("GET " + path, "path", Scenario.of(new Request("GET", path, key, ""))))
                .toList();
    }
}
