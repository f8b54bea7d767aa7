package dev.assistantapi.contract.review;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.finding.Witness;
import java.util.List;
import tools.jackson.databind.node.StringNode;

/** Findings made by hand. */
public final class SampleFinding {

    private SampleFinding() {}

    public static Finding of(String rule, Verdict verdict, String text, Subject subject) {
        return new Finding(
                rule,
                verdict,
                "PATCH /assistant/{id} · request · " + text,
                List.of("POST /assistant · request · " + text),
                List.of(subject, subject),
                new SourcePlace("old " + text + ".yaml", "/components/schemas/Name/maxLength", 7),
                new SourcePlace("new " + text + ".yaml", "/components/schemas/Name/maxLength", 9),
                "40 " + text,
                "30 " + text,
                "The limit of " + text + " goes down.",
                "Callers that send " + text + ".",
                "Keep " + text + ".",
                verdict == Verdict.BREAKING
                        ? new Witness(
                                Witness.Kind.REQUEST,
                                "PATCH /assistant/1\n\n{\"name\":\"" + text + "\"}",
                                StringNode.valueOf(text),
                                Witness.Side.OLD,
                                "breaks maxLength of " + text)
                        : null,
                verdict == Verdict.UNDECIDED ? "too hard: " + text : null);
    }

    public static Finding of(String rule, Verdict verdict) {
        return of(rule, verdict, "name", body("name"));
    }

    public static Subject body(String... member) {
        return new Subject(
                Subject.Part.REQUEST_BODY,
                "PATCH",
                "/assistant/{id}",
                null,
                "application/json",
                null,
                null,
                List.of(member));
    }

    public static ComparisonResult result(Finding... findings) {
        return new ComparisonResult("old.yaml", "new.yaml", "1.2.3", "1.2.3", List.of(findings), true);
    }
}
