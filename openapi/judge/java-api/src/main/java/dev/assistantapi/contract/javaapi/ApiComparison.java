package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.review.result.JavaApiChange;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the public and protected members of the generated classes that two clients export. */
final class ApiComparison {

    private final GeneratedClient released;
    private final GeneratedClient working;

    ApiComparison(GeneratedClient released, GeneratedClient working) {
        this.released = released;
        this.working = working;
    }

    /** All differences, by class and member. */
    List<JavaApiChange> changes() throws IOException {
        ContractPlaces places = new ContractPlaces(released.contract(), working.contract());
        List<JApiClass> classes = generatedClasses();
        Set<String> comeOrGone = classes.stream()
                .filter(type -> type.getChangeStatus() == JApiChangeStatus.NEW
                        || type.getChangeStatus() == JApiChangeStatus.REMOVED)
                .map(JApiClass::getFullyQualifiedName)
                .collect(Collectors.toSet());
        return classes.stream()
                // A class that comes or goes takes its nested classes with it.
                .filter(type -> !isNestedInOneOf(comeOrGone, type))
                .flatMap(type -> new ClassChanges(type, places).list().stream())
                .distinct()
                .sorted(Comparator.comparing(JavaApiChange::className)
                        .thenComparing(JavaApiChange::member, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(JavaApiChange::change))
                .toList();
    }

    /** The hand-written ones are the same on both sides, or missing where they do not compile. */
    private List<JApiClass> generatedClasses() throws IOException {
        ClassArchive from = new ClassArchive(released.classes().classes());
        ClassArchive to = new ClassArchive(working.classes().classes());
        Set<String> generated = new HashSet<>(released.types());
        generated.addAll(working.types());
        return new JarArchiveComparator(options(from.exportedPackages()))
                .compare(from.pack("released"), to.pack("working")).stream()
                        .filter(type ->
                                generated.contains(type.getFullyQualifiedName().split("\\$")[0]))
                        .toList();
    }

    private static JarArchiveComparatorOptions options(Set<String> packages) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setNoAnnotations(true);
        // What the client is built on is the same on both sides.
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        for (String name : packages) {
            options.getFilters().getIncludes().add(new JavadocLikePackageFilter(name, true));
        }
        return options;
    }

    private static boolean isNestedInOneOf(Set<String> types, JApiClass type) {
        String name = type.getFullyQualifiedName();
        int end = name.lastIndexOf('$');
        return end > 0 && types.contains(name.substring(0, end));
    }
}
