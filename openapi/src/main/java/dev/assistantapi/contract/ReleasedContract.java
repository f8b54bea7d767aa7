package dev.assistantapi.contract;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contract that consumers were promised: {@code assistant-X.Y.Z.yaml}.
 *
 * @param file where it stands
 * @param version the version in its name, as {@code 1.10.0}
 */
public record ReleasedContract(Path file, String version) {

    private static final Pattern NAME = Pattern.compile("assistant-((\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9}))\\.yaml");

    private static final Comparator<Matcher> BY_PRECEDENCE = Comparator.<Matcher>comparingInt(name -> number(name, 2))
            .thenComparingInt(name -> number(name, 3))
            .thenComparingInt(name -> number(name, 4));

    /**
     * The newest of a folder by the precedence of Semantic Versioning (2.0.0, section 11); empty if the folder has none.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Optional<ReleasedContract> newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Matcher> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    names.add(name);
                }
            }
        }
        return names.stream()
                .max(BY_PRECEDENCE)
                .map(name -> new ReleasedContract(folder.resolve(name.group()), name.group(1)));
    }

    private static int number(Matcher name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
