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
        Matcher matcher = pattern(template).matcher(path);
        PathText read = new PathText(template);
        if (matcher.matches()) {
            int group = 1;
            for (String variable : Parameters.variables(template)) {
                read = read.having(variable, matcher.group(group++));
            }
        }
        return read;
    }

    /** Matches the paths that a template stands for; each variable is a group. */
    static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher variables = VARIABLE.matcher(template);
        int position = 0;
        while (variables.find()) {
            regex.append(Pattern.quote(template.substring(position, variables.start())))
                    .append("([^/]*)");
            position = variables.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(position))).toString(), Pattern.DOTALL);
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
