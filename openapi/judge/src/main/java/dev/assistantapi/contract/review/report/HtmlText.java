package dev.assistantapi.contract.review.report;

/** Text as it is written in HTML and Markdown. */
public final class HtmlText {

    private HtmlText() {}

    /** A text in which no character begins a tag, an entity or the end of an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
