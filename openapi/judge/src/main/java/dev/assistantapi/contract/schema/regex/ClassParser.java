package dev.assistantapi.contract.schema.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between square brackets. */
final class ClassParser {

    private final RegexText text;
    private final List<int[]> ranges = new ArrayList<>();

    /** @param text stands behind the opening bracket */
    ClassParser(RegexText text) {
        this.text = text;
    }

    CodePoints parse() {
        boolean negated = text.take('^');
        while (!text.take(']')) {
            CodePoints first = member();
            if (text.startsWith("-") && !text.startsWith("-]")) {
                text.take('-');
                range(first, member());
            } else {
                ranges.addAll(first.ranges());
            }
        }
        CodePoints union = CodePoints.union(ranges);
        return negated ? union.complement() : union;
    }

    private void range(CodePoints first, CodePoints last) {
        if (isOne(first) && isOne(last)) {
            int from = first.ranges().get(0)[0];
            int to = last.ranges().get(0)[0];
            if (from > to) {
                throw new UnsupportedRegexException("a range goes backwards");
            }
            ranges.add(new int[] {from, to});
        } else { // [\w-.]: the hyphen stands for itself
            ranges.addAll(first.ranges());
            ranges.addAll(last.ranges());
            ranges.add(new int[] {'-', '-'});
        }
    }

    private static boolean isOne(CodePoints points) {
        return points.ranges().size() == 1
                && points.ranges().get(0)[0] == points.ranges().get(0)[1];
    }

    private CodePoints member() {
        if (text.isAtEnd()) {
            throw new UnsupportedRegexException("a [ has no ]");
        }
        return text.take('\\') ? text.escape(true) : CodePoints.one(text.nextCodePoint());
    }
}
