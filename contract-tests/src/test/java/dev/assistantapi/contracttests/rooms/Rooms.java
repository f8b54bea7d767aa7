package dev.assistantapi.contracttests.rooms;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * The packages of compiled classes, and which of them knows which.
 *
 * @param classes the classes of each room, without nested ones
 * @param known the rooms that each room knows
 */
record Rooms(Map<String, Set<String>> classes, Map<String, Set<String>> known) {

    private static final String BASE = "dev.assistantapi.contracttests.";
    private static final Pattern CLASS_KNOWS = Pattern.compile(" +" + Pattern.quote(BASE) + "(\\S+) +-> +(\\S+) .*");

    static Rooms in(Path folder) {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps")
                .orElseThrow(() -> new IllegalStateException("jdeps is missing; a JDK is needed, not a JRE."));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        jdeps.run(out, out, "-verbose:class", "-filter:none", folder.toString());
        Map<String, Set<String>> classes = new TreeMap<>();
        Map<String, Set<String>> known = new TreeMap<>();
        printed.toString()
                .lines()
                .map(CLASS_KNOWS::matcher)
                .filter(Matcher::matches)
                .forEach(line -> {
                    String room = room(line.group(1));
                    classes.computeIfAbsent(room, ignored -> new TreeSet<>())
                            .add(line.group(1).replaceFirst("\\$.*", ""));
                    Set<String> others = known.computeIfAbsent(room, ignored -> new TreeSet<>());
                    if (line.group(2).startsWith(BASE)) {
                        others.add(room(line.group(2).substring(BASE.length())));
                        others.remove(room);
                    }
                });
        return new Rooms(classes, known);
    }

    private static String room(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The rooms that come back to themselves by way of others. */
    Set<String> inACircle() {
        Set<String> found = new TreeSet<>();
        for (String room : known.keySet()) {
            Set<String> reached = new TreeSet<>();
            reach(room, reached);
            if (reached.contains(room)) {
                found.add(room);
            }
        }
        return found;
    }

    private void reach(String room, Set<String> reached) {
        for (String next : known.getOrDefault(room, Set.of())) {
            if (reached.add(next)) {
                reach(next, reached);
            }
        }
    }

    /** As a Mermaid graph. */
    String picture() {
        StringBuilder picture = new StringBuilder("```mermaid\ngraph LR\n");
        known.forEach((room, others) -> others.forEach(other ->
                picture.append("  ").append(room).append(" --> ").append(other).append('\n')));
        return picture.append("```\n").toString();
    }
}
