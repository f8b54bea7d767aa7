package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies waivers to findings. Reports expired and unused waivers. */
public final class WaiverGate {

    private final String file;
    private final List<Waiver> waivers;
    private final LocalDate today;

    public WaiverGate(String file, List<Waiver> waivers, LocalDate today) {
        this.file = file;
        this.waivers = waivers;
        this.today = today;
    }

    /** The waiver that lets a finding pass: one that names it and has not expired. */
    public @Nullable Waiver of(Finding finding) {
        Optional<Waiver> found = waivers.stream()
                .filter(waiver -> waiver.names(finding) && !waiver.expired(today))
                .findFirst();
        return found.orElse(null);
    }

    public List<GateFailure> failures(List<Finding> findings) {
        List<GateFailure> failures = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (waiver.expired(today)) {
                failures.add(failure(
                        "waiver-expired",
                        waiver,
                        "the waiver of " + waiver.owner() + " expired on " + waiver.expires(),
                        "put right what it let pass, or agree on a new day with " + waiver.owner()
                                + "; else delete the waiver"));
            } else if (findings.stream().noneMatch(waiver::names)) {
                failures.add(unused(waiver, findings));
            }
        }
        return failures;
    }

    /** What was approved is one change: another value at the same place is another one. */
    private GateFailure unused(Waiver waiver, List<Finding> findings) {
        return findings.stream()
                .filter(waiver::standsAt)
                .findFirst()
                .map(other -> failure(
                        "waiver-for-another-change",
                        waiver,
                        "the waiver approves " + change(waiver.from(), waiver.to()) + " at " + waiver.place()
                                + ", and the change there is " + change(other.from(), other.to()),
                        "let " + waiver.owner() + " look at the change, and write" + line("from", other.from())
                                + line("to", other.to()) + " (or place: " + other.fingerprint()
                                + "); else delete the waiver"))
                .orElseGet(() -> failure(
                        "waiver-unused",
                        waiver,
                        "no finding of rule " + waiver.rule() + " stands at " + waiver.place(),
                        "delete the waiver, or take rule and place from the finding that it is meant for"));
    }

    private static String change(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return "a change without from and to";
        }
        return (from == null ? "nothing" : from) + " → " + (to == null ? "nothing" : to);
    }

    private static String line(String name, @Nullable String value) {
        return value == null ? "" : " " + name + ": '" + value.replace("'", "''") + "'";
    }

    private GateFailure failure(String rule, Waiver waiver, String message, String remedy) {
        return new GateFailure(rule, file, waiver.line(), message, remedy, null);
    }
}
