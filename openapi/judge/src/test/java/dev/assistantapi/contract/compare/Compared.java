package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.document.OpenApi;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Two small contracts, compared. */
public final class Compared {

    private Compared() {}

    static ComparisonResult contracts(String before, String after) {
        return new ContractComparison().compare(parse("old.yaml", before), parse("new.yaml", after));
    }

    /** Two contracts that differ in their paths alone, written as members of {@code paths}. */
    public static ComparisonResult paths(String before, String after) {
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
        String responses = members.contains("responses:") ? "" : "responses: {'200': {description: ok}}\n";
        return "/things/{id}:\n  post:\n" + (responses + members).indent(4);
    }

    /** Each finding as its verdict, rule and place. */
    static List<String> lines(ComparisonResult result) {
        return result.findings().stream()
                .map(finding -> finding.verdict().text() + " " + finding.rule() + " @ " + finding.place())
                .toList();
    }

    /** The message of the first finding, and who accepts it. */
    static String witness(ComparisonResult result) {
        Witness witness = result.findings().get(0).witness();
        return witness == null ? "none" : witness.acceptedBy() + " accepts " + witness.message();
    }

    public static OpenApi parse(String name, String text) {
        return OpenApi.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
