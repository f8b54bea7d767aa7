package dev.assistantapi.contract.javaapi;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a client would be the same again: of the contract, the templates, the hand-written part, and all that makes it. */
final class ClientFingerprint {

    private ClientFingerprint() {}

    static String of(Path contract, ClientSources client) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(classPath().getBytes(StandardCharsets.UTF_8));
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

    /** What generates and compiles, by name, size and time of each file. */
    private static String classPath() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            for (Path file : Files.exists(Path.of(entry)) ? filesIn(Path.of(entry)) : List.<Path>of()) {
                text.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
            }
        }
        return text.toString();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
