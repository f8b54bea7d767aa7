package dev.assistantapi.contract.review.release;

import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.result.SemanticVersion;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A contract that consumers were promised. The releases of {@code orders.yaml} are {@code orders-X.Y.Z.yaml}.
 *
 * @param file where it is
 * @param version the version in its name, as {@code 1.10.0}
 */
public record ReleasedContract(Path file, String version) {

    /**
     * The newest of a folder by the precedence of Semantic Versioning (2.0.0, section 11); empty if the folder has none.
     *
     * @param folder need not exist
     * @param contract the working contract, whose name tells how its releases are named
     * @throws IOException if the folder cannot be read
     */
    public static Optional<ReleasedContract> newest(Path folder, Path contract) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        ReleaseNames names = ReleaseNames.of(contract);
        List<ReleasedContract> releases = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                names.version(file.getFileName().toString())
                        .filter(ReleasedContract::isRelease)
                        .ifPresent(version -> releases.add(new ReleasedContract(file, version)));
            }
        }
        return releases.stream()
                .max(Comparator.comparing(
                        release -> SemanticVersion.parse(release.version()).orElseThrow(), SemanticVersion.BY_NUMBERS));
    }

    private static boolean isRelease(String version) {
        return SemanticVersion.parse(version)
                .filter(parsed ->
                        parsed.toString().equals(version) && parsed.preRelease().isEmpty())
                .isPresent();
    }

    /**
     * As {@link #newest}, for those who need one.
     *
     * @throws UnusableDocumentException if there is none
     * @throws IOException if the folder cannot be read
     */
    public static ReleasedContract newestOf(Path folder, Path contract) throws IOException {
        return newest(folder, contract)
                .orElseThrow(() -> new UnusableDocumentException(
                        folder.toString(),
                        0,
                        "there is no released contract, "
                                + ReleaseNames.of(contract).form() + ", to compare with"));
    }
}
