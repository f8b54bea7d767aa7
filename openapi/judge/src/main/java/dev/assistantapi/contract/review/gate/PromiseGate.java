package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A day that consumers were promised ({@code x-sunset}) only moves later. One that is new lies ahead: otherwise what it
 * stands at could be removed with the next release, and nobody would have been told in time.
 */
public final class PromiseGate {

    private static final String EXTENSION = "x-sunset";

    private final OpenApi released;
    private final OpenApi working;
    private final LocalDate today;

    public PromiseGate(OpenApi released, OpenApi working, LocalDate today) {
        this.released = released;
        this.working = working;
        this.today = today;
    }

    public List<GateFailure> failures(List<ReviewedFinding> changes) {
        List<GateFailure> failures = new ArrayList<>();
        for (ReviewedFinding change : changes) {
            Finding finding = change.finding();
            if (change.waiver() == null && (isSunset(finding.before()) || isSunset(finding.after()))) {
                objection(node(released, finding.before()), node(working, finding.after()))
                        .ifPresent(objection -> failures.add(failure(finding, objection)));
            }
        }
        return failures;
    }

    private static boolean isSunset(@Nullable SourcePlace place) {
        return place != null && place.pointer().endsWith("/" + EXTENSION);
    }

    private static JsonNode node(OpenApi contract, @Nullable SourcePlace place) {
        return place == null
                ? MissingNode.getInstance()
                : contract.at(place.file(), JsonPointer.compile(place.pointer()))
                        .node();
    }

    /** The days of an enum's values stand in an object; each is a promise of its own. */
    private Optional<String> objection(JsonNode was, JsonNode is) {
        if (!was.isObject() && !is.isObject()) {
            return objection("", was, is);
        }
        List<String> values = new ArrayList<>(was.propertyNames());
        is.propertyNames().stream().filter(value -> !values.contains(value)).forEach(values::add);
        return values.stream()
                .flatMap(value -> objection(" of " + value, was.path(value), is.path(value)).stream())
                .findFirst();
    }

    private Optional<String> objection(String what, JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        Optional<LocalDate> promised = day(was);
        Optional<LocalDate> now = day(is);
        if (promised.isPresent() && now.isEmpty()) {
            return Optional.of("the day " + promised.get() + what + ", which consumers were promised, is gone");
        }
        if (now.isPresent() && promised.isPresent() && now.get().isBefore(promised.get())) {
            return Optional.of(
                    "consumers were promised " + promised.get() + what + ", and " + now.get() + " is earlier");
        }
        if (now.isPresent() && promised.isEmpty() && now.get().isBefore(today)) {
            return Optional.of("the new day " + now.get() + what + " has passed already");
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(JsonNode node) {
        try {
            return Optional.of(LocalDate.parse(node.asString("")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static GateFailure failure(Finding finding, String objection) {
        SourcePlace place = finding.after() != null ? finding.after() : finding.before();
        return new GateFailure(
                "sunset-moved",
                place == null ? "" : place.file(),
                place == null ? 0 : place.line(),
                finding.place() + ": " + finding.summary() + " But " + objection + ".",
                "keep the x-sunset that was released, or give a later day; a new one has to lie ahead",
                finding.fingerprint());
    }
}
