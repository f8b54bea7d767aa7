package dev.assistantapi.contract.schema.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of Unicode code points.
 *
 * @param ranges first and last of each range, ascending, not touching
 */
record CodePoints(List<int[]> ranges) {

    static final int LAST = 0x10FFFF;
    static final CodePoints ALL = range(0, LAST);
    static final CodePoints DIGITS = range('0', '9');
    static final CodePoints WORD = of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final CodePoints SPACE = of(
            '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
            0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);
    /** What a dot matches: all but line ends (ECMA-262, LineTerminator). */
    static final CodePoints DOT = of('\n', '\n', '\r', '\r', 0x2028, 0x2029).complement();

    static CodePoints range(int first, int last) {
        return new CodePoints(List.of(new int[] {first, last}));
    }

    static CodePoints one(int codePoint) {
        return range(codePoint, codePoint);
    }

    private static CodePoints of(int... bounds) {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            ranges.add(new int[] {bounds[i], bounds[i + 1]});
        }
        return union(ranges);
    }

    static CodePoints union(List<int[]> ranges) {
        List<int[]> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(range -> range[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] range : sorted) {
            int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], range[1]);
            } else {
                joined.add(range.clone());
            }
        }
        return new CodePoints(List.copyOf(joined));
    }

    CodePoints complement() {
        List<int[]> rest = new ArrayList<>();
        int next = 0;
        for (int[] range : ranges) {
            if (range[0] > next) {
                rest.add(new int[] {next, range[0] - 1});
            }
            next = range[1] + 1;
        }
        if (next <= LAST) {
            rest.add(new int[] {next, LAST});
        }
        return new CodePoints(List.copyOf(rest));
    }

    boolean contains(int codePoint) {
        for (int[] range : ranges) {
            if (codePoint < range[0]) {
                return false;
            }
            if (codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
