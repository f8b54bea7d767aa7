package dev.assistantapi.contract.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version (Semantic Versioning 2.0.0); build metadata is left out.
 *
 * @param preRelease what follows the hyphen; empty for a release
 */
record SemanticVersion(int major, int minor, int patch, String preRelease) {

    private static final String NUMBER = "(0|[1-9]\\d{0,8})";
    private static final Pattern FORM = Pattern.compile(
            NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-([0-9A-Za-z.-]{1,100}))?(?:\\+[0-9A-Za-z.-]{1,100})?");

    static Optional<SemanticVersion> parse(String text) {
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
    boolean reaches(SemanticVersion other) {
        if (major != other.major) {
            return major > other.major;
        }
        return minor != other.minor ? minor > other.minor : patch >= other.patch;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
