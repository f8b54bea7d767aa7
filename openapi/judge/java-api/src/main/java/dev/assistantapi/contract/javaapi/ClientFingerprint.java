package dev.assistantapi.contract.javaapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a client would be the same again: of the contract, the templates, the hand-written part and the libraries. */
final class ClientFingerprint {

    private ClientFingerprint() {}

    static String of(Path contract, ClientSources client) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ClientCompiler.libraries().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(contract));
            for (Path folder : List.of(client.templates(), client.handWritten())) {
                for (Path file : filesIn(folder)) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
