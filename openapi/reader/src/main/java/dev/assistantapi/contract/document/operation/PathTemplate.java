package dev.assistantapi.contract.document.operation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template, as {@code /orders/{id}}, and the paths that it stands for. A variable stands for at least one character, and
 * for no slash: servers route {@code /orders/} elsewhere.
 */
public final class PathTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final String text;
    private final List<String> variables;
    private final Pattern pattern;

    private PathTemplate(String text) {
        this.text = text;
        this.variables =
                VARIABLE.matcher(text).results().map(found -> found.group(1)).toList();
        StringBuilder regex = new StringBuilder();
        Matcher found = VARIABLE.matcher(text);
        int position = 0;
        while (found.find()) {
            regex.append(Pattern.quote(text.substring(position, found.start()))).append("([^/]+)");
            position = found.end();
        }
        this.pattern = Pattern.compile(
                regex.append(Pattern.quote(text.substring(position))).toString(), Pattern.DOTALL);
    }

    /** The template that is written so. */
    public static PathTemplate of(String text) {
        return new PathTemplate(text);
    }

    /** The template that a path means: of those that match, the one with the fewest variables (OpenAPI 3.1, section 4.8.8). */
    public static Optional<PathTemplate> meant(Collection<PathTemplate> templates, String path) {
        return templates.stream()
                .filter(template -> template.matches(path))
                .min(Comparator.comparingInt(template -> template.variables.size()));
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** The names of the variables, in their order. */
    public List<String> variables() {
        return variables;
    }

    /** Whether it stands for a path, as it is sent. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** What a path says for each variable, as it is sent; empty if it does not match. */
    public Map<String, String> values(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(path);
        if (matcher.matches()) {
            for (int i = 0; i < variables.size(); i++) {
                values.put(variables.get(i), matcher.group(i + 1));
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
