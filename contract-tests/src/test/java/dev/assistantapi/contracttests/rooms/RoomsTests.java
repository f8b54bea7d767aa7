package dev.assistantapi.contracttests.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages stay small, know each other in one direction, and have names that nothing else has. */
class RoomsTests {

    private static final int MOST_CLASSES = 20;
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    @ParameterizedTest
    @ValueSource(strings = {"target/classes", "target/test-classes"})
    void shouldBeSmall(String folder) {
        assertThat(Rooms.in(Path.of(folder)).classes())
                .isNotEmpty()
                .allSatisfy((room, classes) -> assertThat(classes).as(room).hasSizeLessThanOrEqualTo(MOST_CLASSES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/classes", "target/test-classes"})
    void shouldNotKnowEachOtherInACircle(String folder) {
        assertThat(Rooms.in(Path.of(folder)).inACircle()).isEmpty();
    }

    @Test
    void shouldBeDrawnInTheReadme() throws IOException {
        String picture = Rooms.in(Path.of("target/classes")).picture();

        assertThat(Files.readString(Path.of("README.md")))
                .as("README.md shows the rooms as they are; put this picture there")
                .contains(picture);
    }

    @Test
    void shouldHaveNoClassNameThatTheRepositoryHasTwice() throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        Files.walkFileTree(Path.of(".."), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = NOT_OURS.contains(folder.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") && !name.equals("package-info.java") && !name.equals("module-info.java")) {
                    files.computeIfAbsent(name, ignored -> new ArrayList<>()).add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(files.values())
                .filteredOn(same -> same.size() > 1)
                .filteredOn(same -> same.stream().anyMatch(file -> file.startsWith("../contract-tests")))
                .isEmpty();
    }
}
