package dev.assistantapi.contract.review.report.html;

import dev.assistantapi.contract.compare.finding.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of the contracts around a finding, as they stand in the files. */
final class SourceLines {

    private static final int MOST = 10;
    private static final int WIDTH = 300;

    private final Map<String, List<String>> files = new HashMap<>();

    /** The line of a place and those that belong to it by their indentation; none when the file cannot be read. */
    List<String> of(@Nullable SourcePlace place) {
        if (place == null) {
            return List.of();
        }
        List<String> lines = files.computeIfAbsent(place.file(), SourceLines::read);
        List<String> block = new ArrayList<>();
        for (int line = Math.max(place.line(), 1); line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (!block.isEmpty() && indentation(text) <= indentation(lines.get(place.line() - 1))) {
                break;
            }
            if (block.size() == MOST) {
                block.add(" ".repeat(indentation(block.get(0))) + "…");
                break;
            }
            block.add(text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text);
        }
        return String.join("\n", block).stripIndent().lines().toList();
    }

    private static int indentation(String line) {
        return line.isBlank()
                ? Integer.MAX_VALUE
                : line.length() - line.stripLeading().length();
    }

    private static List<String> read(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            return List.of(); // read as a contract before, and gone or changed since; the page does without
        }
    }
}
