package dev.assistantapi.contract.review.report.html;

import dev.assistantapi.contract.review.report.HtmlText;
import dev.assistantapi.contract.review.report.TerminalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A piece of HTML. Whatever is put into it is escaped, so nothing that a contract says can become markup. */
final class Markup {

    private static final Set<String> EMPTY = Set.of("meta", "br", "hr");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<String> content = new ArrayList<>();

    private Markup(String name) {
        this.name = name;
    }

    static Markup tag(String name) {
        return new Markup(name);
    }

    static Markup tag(String name, String text) {
        return new Markup(name).text(text);
    }

    Markup attribute(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(HtmlText.escaped(value))
                .append('"');
        return this;
    }

    Markup text(String text) {
        content.add(HtmlText.escaped(TerminalText.of(text)));
        return this;
    }

    Markup add(Markup piece) {
        content.add(piece.toString());
        return this;
    }

    Markup addAll(List<Markup> pieces) {
        pieces.forEach(this::add);
        return this;
    }

    /** Only for what stands in this program, as a style sheet. */
    Markup verbatim(String ours) {
        content.add(ours);
        return this;
    }

    @Override
    public String toString() {
        String start = "<" + name + attributes + ">";
        return EMPTY.contains(name) ? start : start + String.join("", content) + "</" + name + ">";
    }
}
