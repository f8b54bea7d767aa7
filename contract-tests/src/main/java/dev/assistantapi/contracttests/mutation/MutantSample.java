package dev.assistantapi.contracttests.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Some mutants that stand for all: two of every kind of change, and one at least for every place in the contract. Which
 * ones depends on the contract alone.
 */
public final class MutantSample {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|[\\[{].*|-?\\d[\\d.]*");
    private static final Pattern SECTION = Pattern.compile("(/components/[^/]+|/[^/]+).*");

    private MutantSample() {}

    /** The sample, in the order of the mutants. */
    public static List<Mutant> of(List<Mutant> all) {
        Map<String, List<Mutant>> kinds = new LinkedHashMap<>();
        all.forEach(mutant -> kinds.computeIfAbsent(kind(mutant), ignored -> new ArrayList<>())
                .add(mutant));
        Set<Mutant> chosen = new HashSet<>();
        Set<String> places = new HashSet<>();
        Map<String, Integer> taken = new HashMap<>();
        for (List<Mutant> kind : kinds.values()) {
            for (Mutant mutant : new LinkedHashSet<>(List.of(kind.get(0), kind.get(kind.size() - 1)))) {
                chosen.add(mutant);
                places.add(mutant.place());
                taken.merge(kind(mutant), 1, Integer::sum);
            }
        }
        Map<String, List<Mutant>> uncovered = new LinkedHashMap<>();
        all.stream()
                .filter(mutant -> !places.contains(mutant.place()))
                .forEach(mutant -> uncovered
                        .computeIfAbsent(mutant.place(), ignored -> new ArrayList<>())
                        .add(mutant));
        for (List<Mutant> place : uncovered.values()) {
            Mutant rarest = place.stream()
                    .min(Comparator.comparing(mutant -> taken.get(kind(mutant))))
                    .orElseThrow();
            chosen.add(rarest);
            taken.merge(kind(rarest), 1, Integer::sum);
        }
        return all.stream().filter(chosen::contains).toList();
    }

    /** What is done, in which section of the contract, and whether a caller can tell; not with which value. */
    static String kind(Mutant mutant) {
        return VALUE.matcher(mutant.description()).replaceAll("…") + " in "
                + SECTION.matcher(mutant.place()).replaceAll("$1") + (mutant.observable() ? "" : ", hidden");
    }
}
