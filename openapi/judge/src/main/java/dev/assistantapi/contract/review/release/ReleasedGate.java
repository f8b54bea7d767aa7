package dev.assistantapi.contract.review.release;

import dev.assistantapi.contract.document.Document;
import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.result.GateFailure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** What was promised stays: every released contract is named by its version, and its bytes are those that were released. */
public final class ReleasedGate {

    private final Path folder;
    private final Path contract;
    private final ReleaseNames names;
    private final List<GateFailure> failures = new ArrayList<>();

    private ReleasedGate(Path folder, Path contract) {
        this.folder = folder;
        this.contract = contract;
        this.names = ReleaseNames.of(contract);
    }

    /**
     * What is wrong with the releases of a contract.
     *
     * @param folder the folder of the releases and of their sums
     * @param contract the working contract, whose name tells how its releases are named
     * @throws IOException if the folder cannot be read
     */
    public static List<GateFailure> failures(Path folder, Path contract) throws IOException {
        ReleasedGate gate = new ReleasedGate(folder, contract);
        Path sums = folder.resolve(Sha256Sums.FILE);
        Map<String, String> expected = Sha256Sums.read(sums);
        Map<String, Path> files = contracts(folder);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            gate.bytes(file.getValue(), expected.get(file.getKey()));
            gate.version(file.getValue(), file.getKey());
        }
        expected.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> gate.fail(
                        "released-file-missing",
                        sums,
                        0,
                        name + " was released and is gone",
                        "bring it back: git checkout -- " + folder.resolve(name)));
        return List.copyOf(gate.failures);
    }

    private static Map<String, Path> contracts(Path folder) throws IOException {
        Map<String, Path> contracts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml,json}")) {
            files.forEach(file -> contracts.put(file.getFileName().toString(), file));
        }
        return contracts;
    }

    private void bytes(Path file, @Nullable String expected) throws IOException {
        String actual = Sha256Sums.of(file);
        String line = actual + "  " + file.getFileName();
        if (expected == null) {
            fail(
                    "released-file-without-sum",
                    file,
                    0,
                    "this contract has no line in " + Sha256Sums.FILE,
                    "if it has been released, add the line to " + folder.resolve(Sha256Sums.FILE) + ": " + line);
        } else if (!expected.equals(actual)) {
            fail(
                    "released-file-changed",
                    file,
                    0,
                    "this contract was released and has changed since; consumers were promised what it said",
                    "put it back: git checkout -- " + file + ", and make the change in " + contract);
        }
    }

    private void version(Path file, String name) {
        try {
            Document document = Document.read(file);
            String version = document.root().at("/info/version").asString("");
            if (!names.file(version).equals(name)) {
                fail(
                        "released-name-differs",
                        file,
                        document.line(JsonPointer.compile("/info/version")),
                        "its info.version is " + version + ", its name says another version",
                        "name it " + names.file(version));
            }
        } catch (UnusableDocumentException e) {
            fail("released-file-unusable", file, e.line(), e.reason(), "put it back: git checkout -- " + file);
        }
    }

    private void fail(String rule, Path file, int line, String message, String remedy) {
        failures.add(new GateFailure(rule, file.toString(), line, message, remedy, null));
    }
}
