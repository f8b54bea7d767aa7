package dev.assistantapi.contract.review.result;

import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By how much a version has to rise.
 *
 * @param bump by how much
 * @param version the lowest version that will do; null if the old version is no semantic one
 */
public record VersionNeeded(Bump bump, @Nullable String version) {

    public static VersionNeeded of(Bump bump, String oldVersion) {
        return new VersionNeeded(
                bump,
                SemanticVersion.parse(oldVersion)
                        .map(old -> bump.after(old).toString())
                        .orElse(null));
    }

    /** What callers of the API need: whether their code compiles is not asked. */
    public static VersionNeeded forCallers(String oldVersion, List<Verdict> verdicts, boolean textChanged) {
        return of(verdicts.stream().map(Bump::forCallers).reduce(words(textChanged), Bump::or), oldVersion);
    }

    /** What users of a generated client need: callers too, and their code has to compile. */
    public static VersionNeeded forClients(String oldVersion, List<Verdict> verdicts, boolean textChanged) {
        return of(verdicts.stream().map(Bump::forClients).reduce(words(textChanged), Bump::or), oldVersion);
    }

    private static Bump words(boolean textChanged) {
        return textChanged ? Bump.PATCH : Bump.NONE;
    }

    /** As {@code 2.0.0}, or as {@code a new major version}. */
    public String text() {
        if (version != null) {
            return version;
        }
        return bump == Bump.NONE ? "no new version" : "a new " + bump.text() + " version";
    }
}
