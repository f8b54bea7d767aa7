package dev.assistantapi.contract.schema.value;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches by the platform's own engine, for patterns that need it, and gives up where that would take too long. */
final class BoundedMatch {

    private static final int MOST_READS = 200_000;

    private BoundedMatch() {}

    static Truth find(String pattern, String text) {
        try {
            return Truth.of(Pattern.compile(pattern)
                    .matcher(new Counted(text, new int[] {MOST_READS}))
                    .find());
        } catch (PatternSyntaxException | TooManyReadsException | StackOverflowError e) {
            return Truth.UNKNOWN;
        }
    }

    private static final class TooManyReadsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyReadsException() {
            super(null, null, false, false);
        }
    }

    /** Text that may be read only so often: the engine's time is the number of its reads. */
    private record Counted(CharSequence text, int[] left) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManyReadsException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
