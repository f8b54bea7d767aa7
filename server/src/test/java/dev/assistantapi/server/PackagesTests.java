package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packages of the server: how large they are, and which knows which. Generated code is not looked at. */
@DatabaseDoesNotMatter
class PackagesTests {

    private static final String ROOT = AssistantServer.class.getPackageName();
    private static final int MOST_CLASSES = 20;

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/generated/"))
                .importPackages(ROOT);
    }

    @Test
    void shouldHaveAtMostTwentyClassesInAPackage() {
        Map<String, Long> sizes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !isPackageInfo(type))
                .collect(Collectors.groupingBy(PackagesTests::name, Collectors.counting()));

        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @Test
    void shouldExplainEveryPackage() {
        Set<String> explained = classes.stream()
                .filter(PackagesTests::isPackageInfo)
                .map(PackagesTests::name)
                .collect(Collectors.toSet());

        assertThat(explained).containsAll(arrows().keySet());
    }

    @Test
    void shouldHaveNoCircleOfPackages() {
        assertThat(floors(arrows()).values().stream().mapToInt(List::size).sum())
                .as("packages without a circle: " + floors(arrows()))
                .isEqualTo(arrows().size());
    }

    @Test
    void shouldShowThePackagesInTheReadme() throws IOException {
        String picture = picture();

        assertThat(Files.readString(Path.of("README.md")))
                .as("Put this into server/README.md:\n" + picture)
                .contains("\n" + picture + "\n");
    }

    /** Which package uses which others. */
    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> used = arrows.computeIfAbsent(name(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target ->
                            classes.contain(target.getName()) && !name(target).equals(name(type)))
                    .forEach(target -> used.add(name(target)));
        }
        return arrows;
    }

    /** Packages by how many others lie below them; those of a circle are left out. */
    private static Map<Integer, List<String>> floors(Map<String, Set<String>> arrows) {
        Map<Integer, List<String>> floors = new TreeMap<>(Comparator.reverseOrder());
        Set<String> placed = new TreeSet<>();
        for (int floor = 1; floor <= arrows.size(); floor++) {
            List<String> here = arrows.entrySet().stream()
                    .filter(entry -> !placed.contains(entry.getKey()) && placed.containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (here.isEmpty()) {
                return floors;
            }
            floors.put(floor, here);
            placed.addAll(here);
        }
        return floors;
    }

    private static String picture() {
        Map<String, Set<String>> arrows = arrows();
        List<String> lines = new ArrayList<>();
        floors(arrows)
                .forEach((floor, packages) -> packages.forEach(name ->
                        lines.add(("    %d  %-18s  %s".formatted(floor, name, String.join(", ", arrows.get(name))))
                                .stripTrailing())));
        return String.join("\n", lines) + "\n";
    }

    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "server" : name.substring(ROOT.length() + 1);
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
