package dev.assistantapi.contracttests.report;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a page. */
final class Html {

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "?");
    }

    static String table(List<String> head, List<List<String>> rows) {
        return "<table><thead>" + row("th", head) + "</thead><tbody>"
                + rows.stream().map(cells -> row("td", cells)).collect(Collectors.joining("\n"))
                + "</tbody></table>\n";
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream()
                .map(text ->
                        "<" + cell + (List.of("nobody", "survived", "missed").contains(text) ? " class=red" : "") + ">"
                                + text(text) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
