package dev.assistantapi.client.testing;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The errors that say what is wrong with a value. One that fits no branch of a {@code oneOf} or {@code anyOf} fails in every
 * branch; only the branch of its type matters. Where it has the wrong type, nothing else is said.
 */
final class TellingErrors {

    /**
     * An error, and the rule that is broken.
     *
     * @param rule the keyword of the error, or {@code type} if no branch is of the type of the value
     */
    record Telling(Error error, String rule) {}

    private final List<Telling> errors;

    TellingErrors(List<Error> all) {
        errors = new ArrayList<>(all.stream()
                .map(error -> new Telling(error, error.getKeyword()))
                .toList());
        all.stream()
                .filter(error ->
                        error.getKeyword().equals("oneOf") || error.getKeyword().equals("anyOf"))
                .sorted(Comparator.comparing(
                        (Error choice) -> -choice.getEvaluationPath().getNameCount()))
                .forEach(this::decide);
    }

    Stream<Telling> stream() {
        List<NodePath> ofWrongType = errors.stream()
                .filter(telling -> telling.rule().equals("type"))
                .map(telling -> telling.error().getInstanceLocation())
                .toList();
        return errors.stream()
                .filter(telling -> telling.rule().equals("type")
                        || !ofWrongType.contains(telling.error().getInstanceLocation()));
    }

    /** Keeps the errors of the one branch that was meant, or the choice itself. */
    private void decide(Error choice) {
        int depth = choice.getEvaluationPath().getNameCount();
        Map<Object, List<Telling>> branches = errors.stream()
                .filter(telling -> isInside(telling.error(), choice))
                .collect(Collectors.groupingBy(
                        telling -> telling.error().getEvaluationPath().getElement(depth)));
        List<List<Telling>> ofTheType = branches.values().stream()
                .filter(branch -> branch.stream().noneMatch(telling -> isOfWrongType(telling, choice)))
                .toList();
        errors.removeIf(telling -> telling.error() == choice
                || branches.values().stream().flatMap(Collection::stream).anyMatch(inside -> inside == telling));
        if (ofTheType.size() == 1) {
            errors.addAll(ofTheType.get(0));
        } else {
            errors.add(new Telling(choice, ofTheType.isEmpty() ? "type" : choice.getKeyword()));
        }
    }

    private static boolean isInside(Error error, Error choice) {
        return error != choice
                && error.getEvaluationPath().getNameCount()
                        > choice.getEvaluationPath().getNameCount()
                && error.getEvaluationPath().startsWith(choice.getEvaluationPath())
                && error.getInstanceLocation().startsWith(choice.getInstanceLocation());
    }

    private static boolean isOfWrongType(Telling telling, Error choice) {
        return telling.rule().equals("type")
                && telling.error().getInstanceLocation().equals(choice.getInstanceLocation());
    }
}
