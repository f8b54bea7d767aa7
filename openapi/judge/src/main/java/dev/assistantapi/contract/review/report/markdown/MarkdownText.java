package dev.assistantapi.contract.review.report.markdown;

import dev.assistantapi.contract.review.report.TerminalText;
import java.util.Collections;
import java.util.regex.Pattern;

/** Text from contracts, made safe for Markdown: it forms no link, no mention, no table and no HTML. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&:@$^=]");
    private static final Pattern AUTOLINK = Pattern.compile("(?i)(www)\\.");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** As a part of a sentence, in one line. */
    static String inline(String text) {
        String escaped = SPECIAL.matcher(TerminalText.line(text)).replaceAll("\\\\$0");
        return AUTOLINK.matcher(escaped).replaceAll("$1\\\\.").replace("\\@", "@\u200B");
    }

    /** As code, in one line; fit for a cell of a table. */
    static String code(String text) {
        String line = TerminalText.line(text).strip();
        if (line.isEmpty()) {
            return "";
        }
        String ticks = ticks(line, 1);
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return ticks + pad + line.replace("|", "\\|") + pad + ticks;
    }

    /** As a block of code with its line breaks. */
    static String block(String text) {
        String fence = ticks(text, 3);
        return fence + "\n" + TerminalText.of(text).stripTrailing() + "\n" + fence + "\n";
    }

    /** More backticks than any run in the text. */
    private static String ticks(String text, int least) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        return String.join("", Collections.nCopies(Math.max(least, longest + 1), "`"));
    }
}
