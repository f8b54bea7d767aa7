package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which operation a request is for. */
final class OperationLookup {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/}]+)}");

    private OperationLookup() {}

    /** A path without variables goes before one with (OpenAPI 3.1, section 4.8.8). */
    static Optional<Operation> operation(Contract contract, Interaction interaction) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals(interaction.method()))
                .filter(operation -> interaction.path().matches(pattern(operation.path())))
                .min(Comparator.comparing(Operation::path, Comparator.comparing(path -> path.contains("{"))));
    }

    /** The values of the variables in a path. */
    static Map<String, String> variables(String template, String path) {
        Map<String, String> variables = new TreeMap<>();
        Matcher values = Pattern.compile(pattern(template)).matcher(path);
        if (values.matches()) {
            Matcher names = VARIABLE.matcher(template);
            for (int group = 1; names.find(); group++) {
                variables.put(names.group(1), values.group(group));
            }
        }
        return variables;
    }

    private static String pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        for (Matcher names = VARIABLE.matcher(template); names.find(); end = names.end()) {
            pattern.append(Pattern.quote(template.substring(end, names.start())))
                    .append("([^/]+)");
        }
        return pattern.append(Pattern.quote(template.substring(end))).toString();
    }
}
