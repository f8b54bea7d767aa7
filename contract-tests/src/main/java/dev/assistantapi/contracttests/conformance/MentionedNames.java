package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a scenario speaks of, in its requests and in the answers. */
public final class MentionedNames {

    private static final Pattern NAME = Pattern.compile("\\w+");

    private MentionedNames() {}

    /** @param answered the names that an answer can have; those of requests are all found */
    static Set<String> in(Scenario scenario, Recording recording, Set<String> answered) {
        Set<String> names = new HashSet<>();
        recording.answers().forEach(answer -> add(answer.body(), names));
        add(recording.start().body(), names);
        names.retainAll(answered);
        for (Request step : scenario.steps()) {
            add(step.path(), names);
            add(step.headers().toString(), names);
            add(step.body(), names);
        }
        return names;
    }

    /** Whether {@link #in} finds the name wherever it is. */
    static boolean isFound(String name) {
        return NAME.matcher(name).matches();
    }

    private static void add(String text, Set<String> names) {
        Matcher words = NAME.matcher(text);
        while (words.find()) {
            names.add(words.group());
        }
    }
}
