package dev.assistantapi.contracttests.report;

import dev.assistantapi.contracttests.report.Coverage.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The report as a page, for readers who do not know the tests. */
final class ProofPage {

    private static final String STYLE = "body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto}"
            + "table{border-collapse:collapse;margin:1rem 0;font-size:13px}td,th{border:1px solid #bbb;padding:2px 8px;"
            + "text-align:left;vertical-align:top;overflow-wrap:anywhere}.red{background:#fcc}.green{background:#dfd}"
            + "details{margin:1rem 0}summary{cursor:pointer}";

    private final Proof proof;

    ProofPage(Proof proof) {
        this.proof = proof;
    }

    String page() {
        return "<!doctype html>\n<html lang=en><meta charset=utf-8><title>Contract tests</title><style>" + STYLE
                + "</style>\n<h1>Contract tests</h1>\n" + red() + summary() + responses() + fields() + mutants()
                + faults() + "</html>\n";
    }

    private String red() {
        List<List<String>> rows = new ArrayList<>();
        proof.conformance().findings().forEach(finding -> rows.add(List.of("conformance", finding.toString())));
        proof.survivors()
                .forEach(verdict ->
                        rows.add(List.of("mutant survived", verdict.mutant().id())));
        proof.falseAlarms()
                .forEach(verdict -> rows.add(List.of(
                        "a gate is red where no caller can tell",
                        verdict.mutant().id() + " — " + verdict.finding())));
        proof.missed()
                .forEach(verdict ->
                        rows.add(List.of("fault missed", verdict.fault().id())));
        return rows.isEmpty()
                ? "<p class=green>Nothing is red: the server keeps the contract, and every gate has shown that it can"
                        + " turn red.</p>\n"
                : "<h2>What is red, and why</h2>\n" + Html.table(List.of("gate", "finding"), rows);
    }

    private String summary() {
        long observable = proof.mutants().stream()
                .filter(one -> one.mutant().observable())
                .count();
        return Html.table(
                List.of("what", "figure", "which means"),
                List.of(
                        List.of(
                                "cases derived from the contract",
                                proof.conformance().cases() + " in " + proof.conformanceMillis() + " ms",
                                "requests at, inside and outside every limit; what must come follows from the contract"),
                        List.of(
                                "changes of the contract noticed",
                                observable - proof.survivors().size() + " of " + observable + " in "
                                        + proof.mutationMillis() + " ms; "
                                        + proof.mutants().size() + " of " + proof.derived() + " tried",
                                "each rule was changed alone, the server was not; a gate has to turn red. "
                                        + (proof.mutants().size() - observable) + " more cannot be told by any caller"),
                        List.of(
                                "faults of the server noticed",
                                proof.faults().size() - proof.missed().size() + " of "
                                        + proof.faults().size(),
                                "answers were falsified one way at a time; a gate has to turn red"),
                        List.of(
                                "documented responses seen",
                                proof.coverage().responses().stream()
                                                .filter(Row::conformance)
                                                .count() + " of "
                                        + proof.coverage().responses().size(),
                                "each was provoked over real HTTP; one that is not documented fails the run")));
    }

    private String responses() {
        return "<h2>Responses</h2><p>Who has seen the response: the conformance derived from the contract, the recorded"
                + " consumers (pact), or both.</p>\n" + matrix(proof.coverage().responses());
    }

    private String fields() {
        List<String> untouched = proof.coverage().fields().stream()
                .filter(row -> !row.pact())
                .map(row -> row.operation() + " " + row.what())
                .toList();
        return "<h2>Fields</h2><p>"
                + (untouched.isEmpty()
                        ? "Every field is touched by a pact, for every operation."
                        : "No pact touches: " + Html.text(String.join(", ", untouched)) + ".")
                + "</p>\n<details><summary>All fields</summary>"
                + matrix(proof.coverage().fields()) + "</details>\n";
    }

    private static String matrix(List<Row> rows) {
        Set<String> operations = rows.stream().map(Row::operation).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(operations);
        List<List<String>> lines = rows.stream()
                .map(Row::what)
                .sorted()
                .distinct()
                .map(what -> {
                    List<String> line = new ArrayList<>(List.of(what));
                    operations.forEach(operation -> line.add(rows.stream()
                            .filter(row ->
                                    row.what().equals(what) && row.operation().equals(operation))
                            .map(Row::proof)
                            .findFirst()
                            .orElse("")));
                    return line;
                })
                .toList();
        return Html.table(head, lines);
    }

    private String mutants() {
        return "<h2>Changes of the contract</h2><details><summary>Survivors, and why no caller can tell</summary>"
                + Html.table(
                        List.of("place", "change", "why no caller can tell"),
                        proof.mutants().stream()
                                .filter(verdict -> !verdict.killed())
                                .map(verdict -> List.of(
                                        verdict.mutant().place(),
                                        verdict.mutant().description(),
                                        verdict.mutant().observable()
                                                ? "survived"
                                                : verdict.mutant().hidden()))
                                .toList())
                + "</details><details><summary>All that were noticed, and by which gate</summary>"
                + Html.table(
                        List.of("place", "change", "gate", "what it said"),
                        proof.mutants().stream()
                                .filter(verdict -> verdict.killed())
                                .map(verdict -> List.of(
                                        verdict.mutant().place(),
                                        verdict.mutant().description(),
                                        verdict.killer(),
                                        shortened(verdict.finding())))
                                .toList())
                + "</details>\n";
    }

    private String faults() {
        return "<h2>Faults of the server</h2><details><summary>All of them</summary>"
                + Html.table(
                        List.of("operation", "fault", "what the gate said"),
                        proof.faults().stream()
                                .map(verdict -> List.of(
                                        verdict.fault().operation(),
                                        verdict.fault().name(),
                                        verdict.caught() ? shortened(verdict.finding()) : "missed"))
                                .toList())
                + "</details>\n";
    }

    private static String shortened(String text) {
        return text.length() > 240 ? text.substring(0, 240) + "…" : text;
    }
}
