package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Compares two files, whatever is in them. */
final class ContractFiles {

    private final BiFunction<OpenApi, OpenApi, ComparisonResult> comparison;

    ContractFiles(BiFunction<OpenApi, OpenApi, ComparisonResult> comparison) {
        this.comparison = comparison;
    }

    /** @throws UnusableDocumentException if one of them cannot be used, or both together are too much for this machine */
    ComparisonResult compare(String oldFile, String newFile) {
        return within(oldFile + ", " + newFile, () -> comparison.apply(read(oldFile), read(newFile)));
    }

    private static OpenApi read(String file) {
        return within(file, () -> {
            try {
                return OpenApi.read(Path.of(file));
            } catch (InvalidPathException e) {
                throw new UnusableDocumentException(file, 0, "this is no name of a file");
            }
        });
    }

    private static <T> T within(String files, Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw new UnusableDocumentException(files, 0, "this nests too deeply for the stack; java -Xss raises it");
        } catch (OutOfMemoryError e) {
            throw new UnusableDocumentException(files, 0, "this is too large for the memory; java -Xmx raises it");
        }
    }
}
