package dev.assistantapi.contract.schema.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a string that several patterns match and others do not, within a range of lengths: breadth first, shortest first, over
 * the states of all automatons at once, made as they are reached. Complete unless it gives up, which it says.
 */
public final class StringSearch {

    private static final int MOST_STATES = 60_000;

    private final List<Regex> matched;
    private final List<Regex> unmatched;
    private final long min;
    private final long max;
    private boolean gaveUp;

    private record Node(
            List<BitSet> states, int length, @Nullable Node from, int codePoint) {}

    private record Seen(List<BitSet> states, long length) {}

    /**
     * @param min the least number of code points
     * @param max the greatest
     */
    public StringSearch(List<Regex> matched, List<Regex> unmatched, long min, long max) {
        this.matched = matched;
        this.unmatched = unmatched;
        this.min = min;
        this.max = max;
    }

    /** Whether the last search stopped before it had seen everything. */
    public boolean gaveUp() {
        return gaveUp;
    }

    /**
     * The first string that is accepted; null when there is none, or when it gave up.
     *
     * @param most how many strings to offer before giving up
     */
    public @Nullable String find(int most, Predicate<String> accepted) {
        gaveUp = false;
        int[] letters = letters();
        List<Node> level = List.of(new Node(begin(), 0, null, -1));
        Set<Seen> seen = new HashSet<>();
        int offered = 0;
        int states = 0;
        boolean repeats = false;
        for (int length = 0; length <= max && !level.isEmpty(); length++) {
            List<Node> next = new ArrayList<>();
            for (Node node : level) {
                if (length >= min && isAccepted(node)) {
                    if (++offered > most) {
                        gaveUp = true;
                        return null;
                    }
                    String text = text(node);
                    if (accepted.test(text)) {
                        return text;
                    }
                    repeats = true; // what was refused may have neighbours with the same states: go on past them
                }
                for (int letter : letters) {
                    Node step = step(node, letter, length + 1);
                    boolean dead = false;
                    for (int i = 0; i < unmatched.size(); i++) {
                        dead |= unmatched.get(i).automaton().isSettled(step.states.get(matched.size() + i));
                    }
                    if (!dead
                            && (seen.add(new Seen(step.states, Math.min(length + 1, min)))
                                    || repeats && next.size() < 50)) {
                        next.add(step);
                        if (++states > MOST_STATES) {
                            gaveUp = true;
                            return null;
                        }
                    }
                }
            }
            level = next;
        }
        gaveUp |= offered > 0; // strings that differ only within one class of characters were not offered
        return null;
    }

    private List<BitSet> begin() {
        List<BitSet> states = new ArrayList<>();
        matched.forEach(regex -> states.add(regex.automaton().begin()));
        unmatched.forEach(regex -> states.add(regex.automaton().begin()));
        return states;
    }

    private Node step(Node node, int letter, int length) {
        List<BitSet> states = new ArrayList<>(node.states.size());
        for (int i = 0; i < node.states.size(); i++) {
            states.add(automaton(i).next(node.states.get(i), letter));
        }
        return new Node(states, length, node, letter);
    }

    private Automaton automaton(int index) {
        return (index < matched.size() ? matched.get(index) : unmatched.get(index - matched.size())).automaton();
    }

    private boolean isAccepted(Node node) {
        for (int i = 0; i < node.states.size(); i++) {
            if (automaton(i).accepts(node.states.get(i), node.length == 0) != i < matched.size()) {
                return false;
            }
        }
        return true;
    }

    private static String text(Node node) {
        int[] codePoints = new int[node.length];
        for (Node at = node; at != null && at.codePoint >= 0; at = at.from) {
            codePoints[at.length - 1] = at.codePoint;
        }
        return new String(codePoints, 0, codePoints.length);
    }

    /** One character for each class that no pattern tells apart, the plainest first. */
    private int[] letters() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
        List<Regex> all = new ArrayList<>(matched);
        all.addAll(unmatched);
        for (Regex regex : all) {
            for (CodePoints points : regex.automaton().alphabet()) {
                for (int[] range : points.ranges()) {
                    cuts.add(range[0]);
                    cuts.add(range[1] + 1);
                }
            }
        }
        cuts.addAll(
                List.of((int) ' ', 0x7F, 0xD800, 0xE000)); // control characters and surrogates are of their own kind
        List<Integer> letters = new ArrayList<>();
        for (int cut : cuts) {
            Integer end = cuts.higher(cut);
            if (cut <= CodePoints.LAST && !(cut >= 0xD800 && cut < 0xE000)) {
                letters.add(plainest(cut, end == null ? CodePoints.LAST : end - 1));
            }
        }
        letters.sort(java.util.Comparator.comparingInt(StringSearch::rank));
        return letters.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int plainest(int first, int last) {
        int best = first;
        for (int c = first; c <= Math.min(last, first + 0x80); c++) {
            best = rank(c) < rank(best) ? c : best;
        }
        return best;
    }

    private static int rank(int c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
            return 100 + c;
        }
        return c > ' ' && c < 0x7F ? 300 + c : c == ' ' ? 500 : c >= 0x7F ? 1_000 + c : 2_000_000 + c;
    }
}
