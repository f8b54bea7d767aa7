package dev.assistantapi.contract.compare.change;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.document.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers changes by their cause: where it stands in both files, and which aspect of it differs. */
public final class Findings {

    private final Map<Key, Cause> causes = new LinkedHashMap<>();

    public void add(Change change) {
        Key key = new Key(change.before(), change.after(), change.aspect());
        Cause cause = causes.get(key);
        if (cause == null) {
            causes.put(key, new Cause(change));
        } else {
            cause.add(change);
        }
    }

    /** One finding a cause, the worst first, otherwise in the order in which they were met. */
    public List<Finding> toList(FindingWriter writer) {
        List<Finding> findings = new ArrayList<>();
        causes.values().forEach(cause -> findings.add(writer.write(cause.worst, cause.elsewhere())));
        findings.sort(Comparator.comparing(Finding::verdict).reversed());
        return List.copyOf(findings);
    }

    private record Key(@Nullable Located before, @Nullable Located after, String aspect) {}

    /** All changes with one cause. */
    private static final class Cause {

        private final Map<String, Place> places = new LinkedHashMap<>();
        private Change worst;

        Cause(Change first) {
            worst = first;
            places.put(first.place().text(), first.place());
        }

        public void add(Change change) {
            places.putIfAbsent(change.place().text(), change.place());
            if (change.verdict().compareTo(worst.verdict()) > 0) {
                worst = change;
            }
        }

        List<Place> elsewhere() {
            Map<String, Place> others = new LinkedHashMap<>(places);
            others.remove(worst.place().text());
            return List.copyOf(others.values());
        }
    }
}
