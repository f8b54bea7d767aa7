package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.review.release.ReleasedContract;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.JavaApiStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the client of a working contract with that of the newest released one. It judges nothing; the review does. */
final class JavaApiCheck {

    private final Path contract;
    private final Path released;
    private final ClientSources client;
    private final Path work;

    /**
     * A check.
     *
     * @param contract the working contract
     * @param released the folder of its releases
     * @param client what the client is made of
     * @param work a folder for what is generated, which need not exist
     */
    JavaApiCheck(Path contract, Path released, ClientSources client, Path work) {
        this.contract = contract;
        this.released = released;
        this.client = client;
        this.work = work;
    }

    /** Compares; what stands in the way is in the report. */
    JavaApiReport run() throws IOException {
        Optional<ReleasedContract> newest = ReleasedContract.newest(released, contract);
        if (newest.isEmpty()) {
            return notCompared(null, "There is no released contract to compare with.");
        }
        ReleasedContract release = newest.get();
        if (Files.mismatch(release.file(), contract) < 0) {
            return new JavaApiReport(
                    JavaApiStatus.UNCHANGED, release.version(), release.version(), List.of(), List.of());
        }
        if (!Files.isDirectory(client.handWritten()) || !Files.isDirectory(client.templates())) {
            return notCompared(
                    release.version(),
                    "There is no client in " + client.handWritten() + ", or no template in " + client.templates()
                            + ".");
        }
        if (!Javac.isThere()) {
            return notCompared(release.version(), "This Java has no compiler; point JAVA_HOME at a JDK.");
        }
        try {
            return JavaApiReview.compare(clientOf(release.file(), "released"), clientOf(contract, "working"));
        } catch (UnusableContractException e) {
            return notCompared(release.version(), String.valueOf(e.getMessage()));
        }
    }

    private GeneratedClient clientOf(Path contract, String name) throws IOException, UnusableContractException {
        try {
            return GeneratedClient.of(contract, client, work.resolve(name));
        } catch (RuntimeException e) {
            // What the generator throws has no type of its own.
            throw new UnusableContractException(contract, e);
        }
    }

    private static JavaApiReport notCompared(@Nullable String from, String reason) {
        return new JavaApiReport(JavaApiStatus.NOT_COMPARED, from, null, List.of(), List.of(reason));
    }
}
