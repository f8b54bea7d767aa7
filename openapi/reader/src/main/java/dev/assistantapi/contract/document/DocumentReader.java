package dev.assistantapi.contract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one file, YAML or JSON. */
final class DocumentReader {

    private DocumentReader() {}

    /**
     * @param name the file as its user names it
     * @throws UnusableDocumentException if it cannot be read
     */
    static Document read(String name, Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new UnusableDocumentException(
                        name, 0, Files.exists(path) ? "this is no file" : "there is no such file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return parse(name, in.readNBytes(Limits.FILE_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            throw new UnusableDocumentException(name, 0, "there is no such file");
        } catch (IOException e) {
            throw new UnusableDocumentException(name, 0, "the file cannot be read: " + e.getMessage());
        }
    }

    static Document parse(String name, byte[] source) {
        if (source.length > Limits.FILE_BYTES) {
            throw new UnusableDocumentException(name, 0, "the file is larger than " + Limits.FILE_BYTES + " bytes");
        }
        String text = text(name, source);
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        boolean json = first < text.length() && (text.charAt(first) == '{' || text.charAt(first) == '[');
        if (json) {
            try {
                return JsonText.read(name, text);
            } catch (NotJsonException e) {
                return YamlText.read(name, text); // YAML in flow style begins like JSON
            }
        }
        return YamlText.read(name, text);
    }

    private static String text(String name, byte[] source) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableDocumentException(name, 0, "the file is not UTF-8");
        }
    }
}
