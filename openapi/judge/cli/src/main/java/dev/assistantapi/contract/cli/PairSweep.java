package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares one pair of files after the other: {@code VERDICT<tab>OLD<tab>NEW}, a line each. */
final class PairSweep {

    private final ContractFiles files;
    private final Output output;
    private int exitCode = ExitCode.FINE;

    PairSweep(ContractFiles files, Output output) {
        this.files = files;
        this.output = output;
    }

    /**
     * @param list lines {@code OLD<tab>NEW}; blank ones and those that begin with {@code #} are skipped
     * @return the worst exit code of all pairs
     * @throws UnusableDocumentException if the list itself cannot be read
     */
    int run(Path list) {
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    pair(list, number, line);
                }
            }
            return exitCode;
        } catch (CharacterCodingException e) {
            throw new UnusableDocumentException(list.toString(), 0, "the file is not UTF-8");
        } catch (IOException e) {
            throw new UnusableDocumentException(list.toString(), 0, "the file cannot be read");
        }
    }

    private void pair(Path list, int number, String line) {
        String[] pair = line.split("\t", -1);
        if (pair.length != 2) {
            unusable(
                    line + "\t",
                    new UnusableDocumentException(list.toString(), number, "this line is not OLD<tab>NEW"));
            return;
        }
        try {
            Verdict verdict = files.compare(pair[0], pair[1]).verdict();
            print(verdict.text(), line);
            exitCode = Math.max(exitCode, ExitCode.of(verdict));
        } catch (RuntimeException e) {
            unusable(line, e);
        }
    }

    private void unusable(String line, RuntimeException reason) {
        output.error(reason);
        print("unusable", line);
        exitCode = ExitCode.UNUSABLE;
    }

    private void print(String verdict, String pair) {
        PrintStream out = output.out();
        out.print(verdict + "\t" + pair + "\n");
        out.flush();
    }
}
