package dev.assistantapi.contract.compare.change;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.Sentences;
import dev.assistantapi.contract.document.Located;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a change into a finding with sentences and, if it breaks, a checked witness. */
public final class FindingWriter {

    private final RuleCatalogue rules;
    private final Witnesses witnesses;

    public FindingWriter(RuleCatalogue rules, Witnesses witnesses) {
        this.rules = rules;
        this.witnesses = witnesses;
    }

    Finding write(Change change, List<Place> alsoAt) {
        Rule rule = rules.rule(change.rule());
        Verdict verdict = change.verdict();
        Witness witness = null;
        String reason = change.reason();
        if (verdict == Verdict.BREAKING) {
            Witnesses.Outcome outcome = witnesses.check(change);
            witness = outcome.witness();
            if (witness == null) {
                verdict = Verdict.UNDECIDED;
                reason = outcome.reason();
            }
        }
        return new Finding(
                change.rule(),
                verdict,
                change.place().text(),
                alsoAt.stream().map(Place::text).toList(),
                Stream.concat(Stream.of(change.place()), alsoAt.stream())
                        .map(Place::subject)
                        .toList(),
                place(change.before()),
                place(change.after()),
                change.from(),
                change.to(),
                Sentences.fill(rule.summary(), change.subject(), change.from(), change.to()),
                verdict == rule.verdict() ? rule.hits() : rules.hits(rule.side(), verdict),
                verdict == rule.verdict() ? rule.remedy() : rules.remedy(rule.side(), verdict),
                witness,
                reason);
    }

    private static @Nullable SourcePlace place(@Nullable Located located) {
        return located == null
                ? null
                : new SourcePlace(located.file(), located.pointer().toString(), located.line());
    }
}
