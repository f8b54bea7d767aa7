package dev.assistantapi.server.contract;

import com.networknt.schema.Error;
import dev.assistantapi.server.problem.ProblemException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Picks the errors that help a person. A value that fails a {@code oneOf} or {@code anyOf} fails each of its branches: of
 * "too long", "must be null" and "must be exactly one of these", only the first helps. If a value has the wrong type, its
 * other errors are left out.
 */
final class SchemaErrors {

    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");

    // Every choice is compared with every error; a megabyte of wrong choices must not take minutes.
    private static final int MOST_ERRORS = 3 * ProblemException.MOST_VIOLATIONS;

    private SchemaErrors() {}

    static List<Error> mostTelling(List<Error> all) {
        List<Error> errors = all.subList(0, Math.min(all.size(), MOST_ERRORS));
        // From the inside out: an outer choice selects among what is left of the inner ones.
        List<Error> choices = errors.stream()
                .filter(error -> CHOICES.contains(error.getKeyword()))
                .sorted(Comparator.comparing(
                                (Error choice) -> choice.getEvaluationPath().getNameCount())
                        .reversed())
                .toList();
        Set<Error> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Error choice : choices) {
            List<Error> left =
                    errors.stream().filter(error -> !dropped.contains(error)).toList();
            dropped.addAll(lessTelling(choice, left));
        }
        List<Error> telling =
                errors.stream().filter(error -> !dropped.contains(error)).toList();
        Set<Object> ofAnotherType = telling.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(Error::getInstanceLocation)
                .collect(Collectors.toSet());
        return telling.stream()
                .filter(error ->
                        error.getKeyword().equals("type") || !ofAnotherType.contains(error.getInstanceLocation()))
                .toList();
    }

    /** If exactly one branch has the value's type, its errors stay. Otherwise the error of the choice itself stays. */
    private static List<Error> lessTelling(Error choice, List<Error> errors) {
        int depth = choice.getEvaluationPath().getNameCount();
        Map<Object, List<Error>> branches = errors.stream()
                .filter(error -> error.getEvaluationPath().getNameCount() > depth
                        && error.getEvaluationPath().startsWith(choice.getEvaluationPath())
                        && error.getInstanceLocation().startsWith(choice.getInstanceLocation()))
                .collect(
                        Collectors.groupingBy(error -> error.getEvaluationPath().getElement(depth)));
        List<List<Error>> meant = branches.values().stream()
                .filter(branch -> branch.stream().noneMatch(error -> isOfAnotherType(error, choice)))
                .toList();
        boolean oneMeant = meant.size() == 1;
        Stream<Error> others = branches.values().stream()
                .filter(branch -> !oneMeant || branch != meant.get(0))
                .flatMap(Collection::stream);
        return Stream.concat(oneMeant ? Stream.of(choice) : Stream.empty(), others)
                .toList();
    }

    private static boolean isOfAnotherType(Error inBranch, Error choice) {
        return inBranch.getKeyword().equals("type")
                && inBranch.getInstanceLocation().equals(choice.getInstanceLocation());
    }
}
