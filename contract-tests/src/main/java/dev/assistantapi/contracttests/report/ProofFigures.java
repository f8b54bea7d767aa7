package dev.assistantapi.contracttests.report;

import dev.assistantapi.contracttests.fault.FaultVerdict;
import dev.assistantapi.contracttests.mutation.MutantVerdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures, for machines. */
final class ProofFigures {

    private ProofFigures() {}

    static String of(Proof proof) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.putObject("conformance")
                .put("cases", proof.conformance().cases())
                .put("findings", proof.conformance().findings().size())
                .put("millis", proof.conformanceMillis());
        report.putObject("mutants")
                .put("derived", proof.derived())
                .put("tried", proof.mutants().size())
                .put(
                        "observable",
                        proof.mutants().stream()
                                .filter(verdict -> verdict.mutant().observable())
                                .count())
                .put(
                        "killed",
                        proof.mutants().stream()
                                .filter(verdict -> verdict.mutant().observable() && verdict.killed())
                                .count())
                .put(
                        "noticedByPactsAlone",
                        proof.mutants().stream()
                                        .filter(verdict -> !verdict.mutant().observable() && verdict.killed())
                                        .count()
                                - proof.falseAlarms().size())
                .put("falseAlarms", proof.falseAlarms().size())
                .put("millis", proof.mutationMillis());
        report.putObject("faults")
                .put("injected", proof.faults().size())
                .put(
                        "caught",
                        proof.faults().stream().filter(FaultVerdict::caught).count())
                .put("millis", proof.faultMillis());
        report.putObject("responses")
                .put("documented", proof.coverage().responses().size())
                .put(
                        "seen",
                        proof.coverage().responses().stream()
                                .filter(Coverage.Row::conformance)
                                .count());
        report.putObject("fields")
                .put("documented", proof.coverage().fields().size())
                .put(
                        "inPacts",
                        proof.coverage().fields().stream()
                                .filter(Coverage.Row::pact)
                                .count());
        survivors(proof, report);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    private static void survivors(Proof proof, ObjectNode report) {
        var survivors = report.putArray("survivors");
        for (MutantVerdict verdict : proof.mutants()) {
            if (!verdict.killed()) {
                survivors
                        .addObject()
                        .put("id", verdict.mutant().id())
                        .put("observable", verdict.mutant().observable())
                        .put("reason", verdict.mutant().hidden());
            }
        }
    }
}
