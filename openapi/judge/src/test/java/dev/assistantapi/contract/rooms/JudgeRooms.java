package dev.assistantapi.contract.rooms;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The packages of the reader and the judge, and which of them uses which. */
final class JudgeRooms {

    private static final String ROOT = "dev.assistantapi.contract.";

    private final SortedMap<String, Set<String>> uses = new TreeMap<>();
    private final SortedMap<String, Set<String>> classes = new TreeMap<>();

    JudgeRooms(JavaClasses all) {
        for (JavaClass type : all) {
            if (!type.getPackageName().startsWith(ROOT) || type.getSimpleName().equals("package-info")) {
                continue;
            }
            String room = name(type);
            classes.computeIfAbsent(room, unused -> new TreeSet<>()).add(topLevel(type));
            Set<String> used = uses.computeIfAbsent(room, unused -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT) && !name(target).equals(room)) {
                    used.add(name(target));
                }
            }
        }
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static String topLevel(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).split("\\$", 2)[0];
    }

    /** The top-level classes of each room. */
    SortedMap<String, Set<String>> classes() {
        return classes;
    }

    /** The rooms from those that use no other to those that use most, each after all that it uses. */
    List<String> fromTheGroundUp() {
        List<String> sorted = new ArrayList<>();
        while (sorted.size() < uses.size()) {
            List<String> next = uses.keySet().stream()
                    .filter(room -> !sorted.contains(room) && sorted.containsAll(uses.get(room)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Rooms that use each other in a circle: "
                        + uses.keySet().stream()
                                .filter(room -> !sorted.contains(room))
                                .toList());
            }
            sorted.addAll(next);
        }
        return sorted;
    }

    /** A table of all rooms, their descriptions, and what they use. */
    String table(Map<String, String> descriptions) {
        return fromTheGroundUp().stream()
                .map(room -> "| `%s` | %d | %s | %s |\n"
                        .formatted(
                                room,
                                classes.get(room).size(),
                                descriptions.get(room),
                                uses.get(room).stream()
                                        .map(used -> "`" + used + "`")
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("", "| room | classes | what it is for | uses |\n|---|---|---|---|\n", ""));
    }

    /** A picture in Mermaid; an arrow that follows from others is left out. */
    String picture() {
        StringBuilder picture = new StringBuilder("```mermaid\nflowchart BT\n");
        for (String room : fromTheGroundUp()) {
            for (String used : uses.get(room)) {
                if (uses.get(room).stream().noneMatch(other -> reaches(other, used))) {
                    picture.append("    ")
                            .append(room)
                            .append(" --> ")
                            .append(used)
                            .append('\n');
                }
            }
        }
        return picture.append("```\n").toString();
    }

    private boolean reaches(String from, String to) {
        return uses.get(from).contains(to) || uses.get(from).stream().anyMatch(next -> reaches(next, to));
    }
}
