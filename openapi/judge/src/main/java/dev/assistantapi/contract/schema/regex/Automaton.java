package dev.assistantapi.contract.schema.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A nondeterministic automaton (Thompson) that looks for a match anywhere in a string, as {@code pattern} does. */
final class Automaton {

    /** More states than this, and the pattern is not worked with. */
    static final int MOST_STATES = 20_000;

    private enum When {
        ALWAYS,
        AT_START,
        AT_END
    }

    private record Silent(int to, When when) {}

    private record Step(CodePoints on, int to) {}

    private final List<List<Silent>> silent = new ArrayList<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private int start;
    private int accept;

    int newState() {
        if (silent.size() >= MOST_STATES) {
            throw new UnsupportedRegexException("it is too large");
        }
        silent.add(new ArrayList<>(2));
        steps.add(new ArrayList<>(1));
        return silent.size() - 1;
    }

    void step(int from, CodePoints on, int to) {
        steps.get(from).add(new Step(on, to));
    }

    void silent(int from, int to) {
        silent.get(from).add(new Silent(to, When.ALWAYS));
    }

    void atStart(int from, int to) {
        silent.get(from).add(new Silent(to, When.AT_START));
    }

    void atEnd(int from, int to) {
        silent.get(from).add(new Silent(to, When.AT_END));
    }

    void complete(int first, int last) {
        start = first;
        accept = last;
    }

    /** Where a search stands before the first character. */
    BitSet begin() {
        BitSet states = new BitSet();
        states.set(start);
        return closure(states, true, false);
    }

    /** Where it stands one character later. Once a match is found, it stays found. */
    BitSet next(BitSet states, int codePoint) {
        BitSet next = new BitSet();
        if (states.get(accept)) {
            next.set(accept);
            return next;
        }
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            for (Step step : steps.get(state)) {
                if (step.on.contains(codePoint)) {
                    next.set(step.to);
                }
            }
        }
        next.set(start); // a match may begin here
        return closure(next, false, false);
    }

    /** Whether a string that ends here matches. */
    boolean accepts(BitSet states, boolean empty) {
        return states.get(accept)
                || closure((BitSet) states.clone(), empty, true).get(accept);
    }

    /** Whether nothing that follows can undo the match. */
    boolean isSettled(BitSet states) {
        return states.get(accept);
    }

    private BitSet closure(BitSet states, boolean atStart, boolean atEnd) {
        List<Integer> open = new ArrayList<>();
        states.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (Silent edge : silent.get(open.remove(open.size() - 1))) {
                boolean usable = edge.when == When.ALWAYS
                        || edge.when == When.AT_START && atStart
                        || edge.when == When.AT_END && atEnd;
                if (usable && !states.get(edge.to)) {
                    states.set(edge.to);
                    open.add(edge.to);
                }
            }
        }
        return states;
    }

    /** All sets of characters that the automaton tells apart. */
    List<CodePoints> alphabet() {
        return steps.stream().flatMap(List::stream).map(Step::on).distinct().toList();
    }
}
