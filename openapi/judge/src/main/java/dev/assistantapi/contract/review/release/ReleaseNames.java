package dev.assistantapi.contract.review.release;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the releases of a contract are named: those of {@code orders.yaml} are {@code orders-X.Y.Z.yaml}.
 *
 * @param stem the name of the contract's file before its ending
 * @param ending the ending with its dot, as {@code .yaml}
 */
record ReleaseNames(String stem, String ending) {

    private static final Pattern FILE = Pattern.compile("(.+?)(\\.[^.]*)?");

    /** The names of the releases of a contract. */
    static ReleaseNames of(Path contract) {
        Matcher file = FILE.matcher(contract.getFileName().toString());
        return file.matches()
                ? new ReleaseNames(file.group(1), file.group(2) == null ? "" : file.group(2))
                : new ReleaseNames("", "");
    }

    /** What the name of a file says of the version, which need not be a semantic one; empty if it names no release. */
    Optional<String> version(String file) {
        return file.startsWith(stem + "-")
                        && file.endsWith(ending)
                        && file.length() > stem.length() + 1 + ending.length()
                ? Optional.of(file.substring(stem.length() + 1, file.length() - ending.length()))
                : Optional.empty();
    }

    /** The name of the file of a version. */
    String file(String version) {
        return stem + "-" + version + ending;
    }

    /** The form of all names, for a person. */
    String form() {
        return file("X.Y.Z");
    }
}
