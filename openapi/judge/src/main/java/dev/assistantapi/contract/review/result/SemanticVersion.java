package dev.assistantapi.contract.review.result;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version (Semantic Versioning 2.0.0); build metadata is left out.
 *
 * @param preRelease what follows the hyphen; empty for a release
 */
public record SemanticVersion(int major, int minor, int patch, String preRelease) {

    /** By the three numbers alone. */
    public static final Comparator<SemanticVersion> BY_NUMBERS = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch);

    private static final String NUMBER = "(0|[1-9]\\d{0,8})";
    private static final Pattern FORM = Pattern.compile(
            NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-([0-9A-Za-z.-]{1,100}))?(?:\\+[0-9A-Za-z.-]{1,100})?");

    public static Optional<SemanticVersion> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new SemanticVersion(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        parts.group(4) == null ? "" : parts.group(4)))
                : Optional.empty();
    }

    /** Whether the three numbers are those of the other or higher. */
    public boolean reaches(SemanticVersion other) {
        return BY_NUMBERS.compare(this, other) >= 0;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
