package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Tells from a class and a member what in the contract they were generated from. */
final class ContractPlaces {

    private static final JsonPointer SCHEMAS = JsonPointer.compile("/components/schemas");

    private final Contract released;
    private final Contract working;

    ContractPlaces(Contract released, Contract working) {
        this.released = released;
        this.working = working;
    }

    /**
     * The most exact place, in the working contract or else in the released one.
     *
     * @param type a class without its package, as {@code BackgroundSound.Known}
     * @param member a field, or a method with its parameters
     */
    @Nullable
    String of(String type, @Nullable String member) {
        String schema = type.split("\\.")[0];
        String name = member == null ? "" : member.split("\\(")[0];
        Stream<Function<Contract, Optional<JsonPointer>>> ways = Stream.of(
                contract -> property(contract, schema, name),
                contract -> property(contract, schema, name.replaceFirst("^clear(?=\\p{Lu})", "")),
                contract -> child(contract, SCHEMAS, schema),
                contract -> queryParameter(contract, name));
        return ways.flatMap(way -> Stream.of(working, released).flatMap(contract -> way.apply(contract).stream()))
                .findFirst()
                .map(JsonPointer::toString)
                .orElse(null);
    }

    private static Optional<JsonPointer> property(Contract contract, String schema, String name) {
        return child(contract, SCHEMAS, schema)
                .flatMap(place -> child(contract, place.appendProperty("properties"), name));
    }

    private static Optional<JsonPointer> queryParameter(Contract contract, String name) {
        return contract.operations().stream()
                .map(Operation::parameters)
                .flatMap(List::stream)
                .filter(parameter -> parameter.in().equals("query") && sameInJava(parameter.name(), name))
                .map(parameter -> parameter.schema().head())
                .findFirst();
    }

    private static Optional<JsonPointer> child(Contract contract, JsonPointer place, String name) {
        return contract.document().at(place).propertyNames().stream()
                .filter(each -> sameInJava(each, name))
                .map(place::appendProperty)
                .findFirst();
    }

    /** The generator drops what Java does not allow in a name, and changes the case of letters. */
    private static boolean sameInJava(String inContract, String inJava) {
        return letters(inContract).equals(letters(inJava));
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
