package dev.assistantapi.contract.document.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path template whose variables get values. */
public record PathText(String template, Map<String, String> values) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    public PathText(String template) {
        this(template, Map.of());
    }

    /** What a path says for the variables of a template. */
    public static PathText read(String template, String path) {
        return new PathText(template, PathTemplate.of(template).values(path));
    }

    /** With a value for a variable, what would end the segment or the path escaped. */
    public PathText with(String variable, String value) {
        return having(
                variable,
                value.replace("%", "%25")
                        .replace("/", "%2F")
                        .replace("?", "%3F")
                        .replace("#", "%23"));
    }

    private PathText having(String variable, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(variable, value);
        return new PathText(template, more);
    }

    public String text() {
        return VARIABLE.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "example")));
    }
}
