package dev.assistantapi.contract.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.document.OpenApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packages are rooms that a newcomer can guess: small, described, and none uses one that uses it. */
class JudgeRoomsTests {

    private static final int MOST_CLASSES = 20;
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*\\s*\\* (.+?\\.)\\s*\\*\\s*\\* <p>", Pattern.DOTALL);
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/dev/assistantapi/contract"),
            Path.of("../reader/src/main/java/dev/assistantapi/contract"));

    private final JudgeRooms rooms = new JudgeRooms(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importUrls(List.of(
                    ContractComparison.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation(),
                    OpenApi.class.getProtectionDomain().getCodeSource().getLocation())));

    @Test
    void shouldUseNoRoomThatUsesIt() {
        assertThat(rooms.fromTheGroundUp()).hasSizeGreaterThan(20);
    }

    @Test
    void shouldBeSmall() {
        assertThat(rooms.classes())
                .allSatisfy((room, classes) -> assertThat(classes).as(room).hasSizeLessThanOrEqualTo(MOST_CLASSES));
    }

    @Test
    void shouldHaveNoTwoClassesOfOneName() {
        assertThat(rooms.classes().values().stream().flatMap(classes -> classes.stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldBeInTheTableOfTheReadme() throws IOException {
        Section section = new Section(Path.of("README.md"), "rooms");

        assertThat(section.text(rooms.table(descriptions()))).isEqualTo(rooms.table(descriptions()));
    }

    @Test
    void shouldBeInThePictureOfTheProject() throws IOException {
        Section section = new Section(Path.of("../../README.md"), "rooms of the judge");

        assertThat(section.text(rooms.picture())).isEqualTo(rooms.picture());
    }

    @Test
    void shouldShowTheModulesInThePictureOfTheProject() throws IOException {
        Section section = new Section(Path.of("../../README.md"), "modules");
        String picture = new Modules(Path.of("../..")).picture();

        assertThat(section.text(picture)).isEqualTo(picture);
    }

    private Map<String, String> descriptions() throws IOException {
        Map<String, String> descriptions = new TreeMap<>();
        for (String room : rooms.classes().keySet()) {
            for (Path source : SOURCES) {
                Path file = source.resolve(room.replace('.', '/')).resolve("package-info.java");
                if (Files.exists(file)) {
                    Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(file));
                    assertThat(sentence.find())
                            .as("%s has a first paragraph", file)
                            .isTrue();
                    descriptions.put(room, sentence.group(1).replaceAll("\\{@code ([^}]*)}", "`$1`"));
                }
            }
        }
        assertThat(descriptions.keySet())
                .as("rooms with a package-info")
                .isEqualTo(rooms.classes().keySet());
        return descriptions;
    }
}
