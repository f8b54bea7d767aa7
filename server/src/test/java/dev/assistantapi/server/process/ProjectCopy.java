package dev.assistantapi.server.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** The sources of this project, somewhere else, to be changed and built. */
final class ProjectCopy {

    private static final Path ORIGINAL =
            Path.of(System.getProperty("assistant.project")).normalize();
    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules");

    private final Path folder;
    private final Map<Path, String> asCopied;

    private ProjectCopy(Path folder) throws IOException {
        this.folder = folder;
        this.asCopied = sources();
    }

    static ProjectCopy in(Path folder) throws IOException {
        for (Path module : modules()) {
            for (Path file : files(module)) {
                Path copy = folder.resolve(ORIGINAL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectory(folder.resolve(".mvn"));
        for (String file : List.of("pom.xml", ".mvn/jvm.config")) {
            Files.copy(ORIGINAL.resolve(file), folder.resolve(file));
        }
        return new ProjectCopy(folder);
    }

    /** The folders at the top that are modules, or hold some. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ORIGINAL)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
        }
    }

    Path contract() {
        return folder.resolve("openapi/assistant.yaml");
    }

    /** The sources that differ from what was copied, by their place in the project. */
    Set<Path> editedFiles() throws IOException {
        Map<Path, String> now = sources();
        Set<Path> edited = new TreeSet<>(now.keySet());
        edited.addAll(asCopied.keySet());
        edited.removeIf(file -> now.getOrDefault(file, "").equals(asCopied.get(file)));
        return edited;
    }

    /** Packages the server with the Maven that runs this test; returns the jar. */
    Path build() throws MavenInvocationException {
        List<String> printed = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(folder.toFile())
                .setJavaHome(new File(System.getProperty("java.home")))
                .setMavenHome(new File(System.getProperty("maven.home")))
                .setLocalRepositoryDirectory(new File(System.getProperty("maven.repo.local")))
                // This very build had all of it a moment ago.
                .setOffline(true)
                .setBatchMode(true)
                .setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .setProjects(List.of("server"))
                .setAlsoMake(true)
                .setGoals(List.of("package"))
                .addArg("-Dmaven.test.skip=true")
                // The folder beside the jar, which no test of the copy starts.
                .addArg("-Dmaven.antrun.skip=true")
                .setOutputHandler(printed::add)
                .setErrorHandler(printed::add);
        File settings = new File(System.getProperty("maven.settings"));
        if (settings.exists()) {
            request.setUserSettingsFile(settings);
        }
        InvocationResult result = new DefaultInvoker().execute(request);
        if (result.getExitCode() != 0) {
            throw new IllegalStateException("The copy does not build:\n" + String.join("\n", printed));
        }
        return folder.resolve("server/target").resolve(ServerProcess.JAR.getFileName());
    }

    private Map<Path, String> sources() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(folder.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skip = MADE_BY_BUILDS.contains(directory.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
