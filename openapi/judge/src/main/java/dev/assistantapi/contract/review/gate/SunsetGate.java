package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.rule.Rule.Trait;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Fails if something is removed that the last release did not deprecate with an {@code x-sunset} day in the past. */
public final class SunsetGate {

    private static final RuleCatalogue RULES = RuleCatalogue.all();

    private final OpenApi released;
    private final Sunset sunset;

    public SunsetGate(OpenApi released, Sunset sunset) {
        this.released = released;
        this.sunset = sunset;
    }

    public List<GateFailure> failures(List<ReviewedFinding> changes) {
        return changes.stream()
                .filter(change -> change.waiver() == null)
                .map(ReviewedFinding::finding)
                .filter(finding -> RULES.has(finding.rule(), Trait.NEEDS_SUNSET) && finding.before() != null)
                .flatMap(finding -> failure(finding, finding.before()).stream())
                .toList();
    }

    private List<GateFailure> failure(Finding finding, SourcePlace before) {
        String value = RULES.has(finding.rule(), Trait.OF_VALUE) ? unquoted(finding.from()) : "";
        String objection = sunset.objection(removed(finding, before), value);
        return objection.isEmpty()
                ? List.of()
                : List.of(new GateFailure(
                        "removed-before-sunset",
                        before.file(),
                        before.line(),
                        finding.place() + ": " + finding.summary() + " But " + objection,
                        "put it back into the working contract with deprecated: true and x-sunset: the day from which"
                                + " callers do without it; release that, and remove it after that day",
                        finding.fingerprint()));
    }

    /** The removed thing itself, also where the finding names the schema that it was a property of. */
    private Located removed(Finding finding, SourcePlace before) {
        Located place = released.at(before.file(), JsonPointer.compile(before.pointer()));
        List<String> member =
                finding.subjects().stream().findFirst().map(Subject::member).orElse(List.of());
        if (member.isEmpty()) {
            return place;
        }
        Located property = place.child("properties").child(member.get(member.size() - 1));
        return property.exists() ? property : place;
    }

    private static String unquoted(@Nullable String text) {
        return text == null ? "" : text.replaceAll("^\"|\"$", "");
    }
}
