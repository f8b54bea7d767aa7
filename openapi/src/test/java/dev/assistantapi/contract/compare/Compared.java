package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.OpenApi;
import java.nio.charset.StandardCharsets;

/** Two small contracts, compared. */
final class Compared {

    private Compared() {}

    static ComparisonResult contracts(String before, String after) {
        return new ContractComparison().compare(parse("old.yaml", before), parse("new.yaml", after));
    }

    /** Two contracts that differ in their paths alone, indented as members of {@code paths}. */
    static ComparisonResult paths(String before, String after) {
        return contracts(withPaths(before), withPaths(after));
    }

    private static String withPaths(String paths) {
        return "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\npaths:\n" + paths.indent(2);
    }

    /** Two contracts with one operation, {@code POST /things/{id}}, that differ in its members. */
    static ComparisonResult operations(String before, String after) {
        return paths(operation(before), operation(after));
    }

    private static String operation(String members) {
        return "/things/{id}:\n  post:\n" + ("responses: {default: {description: any}}\n" + members).indent(4)
                .replace("responses: {default: {description: any}}\n    responses", "responses");
    }

    static OpenApi parse(String name, String text) {
        return OpenApi.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
