package dev.assistantapi.contract.compare.rule;

import org.jspecify.annotations.Nullable;

/** Fills the sentence of a rule. */
public final class Sentences {

    private static final int LONGEST = 200;

    private Sentences() {}

    public static String fill(String template, String subject, @Nullable String from, @Nullable String to) {
        StringBuilder sentence = new StringBuilder();
        int position = 0;
        while (position < template.length()) {
            int open = template.indexOf('{', position);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            sentence.append(template, position, open);
            sentence.append(
                    switch (template.substring(open + 1, close)) {
                        case "subject" -> subject;
                        case "from" -> shortened(from);
                        case "to" -> shortened(to);
                        default -> template.substring(open, close + 1);
                    });
            position = close + 1;
        }
        sentence.append(template.substring(position));
        return capital(sentence.toString());
    }

    private static String shortened(@Nullable String text) {
        if (text == null) {
            return "nothing";
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
