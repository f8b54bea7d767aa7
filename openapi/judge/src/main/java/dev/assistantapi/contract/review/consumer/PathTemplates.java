package dev.assistantapi.contract.review.consumer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which path of a contract the path of a request means. */
final class PathTemplates {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}/]*}");

    private final List<String> templates;

    PathTemplates(Collection<String> templates) {
        this.templates = templates.stream()
                .sorted(Comparator.comparing(template -> VARIABLE.split(template, -1).length))
                .toList();
    }

    /** A path without variables goes before one with (OpenAPI 3.1, section 4.8.8). */
    Optional<String> template(String path) {
        return templates.stream().filter(template -> matches(template, path)).findFirst();
    }

    private static boolean matches(String template, String path) {
        StringBuilder pattern = new StringBuilder();
        for (String fixed : VARIABLE.split(template, -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[^/]+").append(Pattern.quote(fixed));
        }
        return path.matches(pattern.toString());
    }
}
