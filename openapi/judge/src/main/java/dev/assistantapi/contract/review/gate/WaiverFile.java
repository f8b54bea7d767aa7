package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.document.Document;
import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The waivers of a contract, as they stand in a file: a list of objects with {@code rule}, {@code place}, {@code reason},
 * {@code owner} and {@code expires}. No file, or an empty one, has none.
 *
 * @param waivers those that could be read
 * @param failures what is wrong with the others
 */
public record WaiverFile(List<Waiver> waivers, List<GateFailure> failures) {

    private static final Set<String> MEMBERS = Set.of("rule", "place", "from", "to", "reason", "owner", "expires");
    private static final String REMEDY = "write a list of {rule, place, from, to, reason, owner, expires:"
            + " YYYY-MM-DD}; rule, place, from and to stand in the finding, and its fingerprint may stand for the last three";

    public static WaiverFile read(Path file) {
        Reader reader = new Reader(file.toString());
        try {
            if (Files.exists(file) && !blank(file)) {
                reader.read(Document.read(file));
            }
        } catch (UnusableDocumentException e) {
            reader.fail(e.line(), e.reason());
        } catch (IOException e) {
            reader.fail(0, "the file cannot be read");
        }
        return new WaiverFile(List.copyOf(reader.waivers), List.copyOf(reader.failures));
    }

    private static boolean blank(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static final class Reader {

        private final String file;
        private final List<Waiver> waivers = new ArrayList<>();
        private final List<GateFailure> failures = new ArrayList<>();

        Reader(String file) {
            this.file = file;
        }

        public void read(Document document) {
            JsonNode root = document.root();
            if (!root.isArray()) {
                fail(1, "here must be a list of waivers");
                return;
            }
            for (int i = 0; i < root.size(); i++) {
                waiver(root.get(i), document.line(JsonPointer.empty().appendIndex(i)));
            }
        }

        private void waiver(JsonNode node, int line) {
            int before = failures.size();
            if (!node.isObject()) {
                fail(line, "a waiver is an object");
                return;
            }
            node.propertyNames().stream()
                    .filter(name -> !MEMBERS.contains(name))
                    .forEach(name -> fail(line, "a waiver has no member " + name));
            String rule = text(node, "rule", line);
            String place = text(node, "place", line);
            String from = value(node, "from", line);
            String to = value(node, "to", line);
            String reason = text(node, "reason", line);
            String owner = text(node, "owner", line);
            Optional<LocalDate> expires = date(text(node, "expires", line), line);
            if (failures.size() == before && expires.isPresent()) {
                waivers.add(new Waiver(rule, place, from, to, reason, owner, expires.get(), line));
            }
        }

        private String text(JsonNode node, String name, int line) {
            JsonNode member = node.path(name);
            if (!member.isString() || member.stringValue().isBlank()) {
                fail(line, "the waiver has no text " + name);
                return "";
            }
            return member.stringValue();
        }

        /** As findings show it: {@code 400}, {@code email}, {@code ["a","b"]}. */
        private @Nullable String value(JsonNode node, String name, int line) {
            JsonNode member = node.path(name);
            if (member.isNull()) {
                fail(line, name + " has no value; leave it out where the finding has none");
            }
            return member.isMissingNode() ? null : member.isString() ? member.stringValue() : member.toString();
        }

        private Optional<LocalDate> date(String text, int line) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                fail(line, "expires is no day, as 2026-12-31: " + text);
                return Optional.empty();
            }
        }

        void fail(int line, String message) {
            failures.add(new GateFailure("waiver-malformed", file, line, message, REMEDY, null));
        }
    }
}
