package dev.assistantapi.contract.review;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.consumer.DependentSearch;
import dev.assistantapi.contract.review.consumer.PactFolder;
import dev.assistantapi.contract.review.gate.PromiseGate;
import dev.assistantapi.contract.review.gate.Sunset;
import dev.assistantapi.contract.review.gate.SunsetGate;
import dev.assistantapi.contract.review.gate.UndecidedGate;
import dev.assistantapi.contract.review.gate.VersionGate;
import dev.assistantapi.contract.review.gate.WaiverFile;
import dev.assistantapi.contract.review.gate.WaiverGate;
import dev.assistantapi.contract.review.release.ReleasedContract;
import dev.assistantapi.contract.review.release.ReleasedGate;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.GateResult;
import dev.assistantapi.contract.review.result.JavaApi;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.PactsRead;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import dev.assistantapi.contract.review.result.VersionNeeded;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Compares a working contract with the newest that was released, and decides whether it may become the next. */
public final class ContractReview {

    private final BiFunction<OpenApi, OpenApi, ComparisonResult> comparison;
    private final Clock clock;

    /** @param clock tells the day on which sunsets and waivers are judged, in UTC */
    public ContractReview(BiFunction<OpenApi, OpenApi, ComparisonResult> comparison, Clock clock) {
        this.comparison = comparison;
        this.clock = clock;
    }

    /**
     * @throws UnusableDocumentException if the working contract or the newest released one cannot be used, or there is none
     * @throws IOException if a folder cannot be read
     */
    public Review of(ReviewFiles files) throws IOException {
        OpenApi released = OpenApi.read(
                ReleasedContract.newestOf(files.released(), files.contract()).file());
        OpenApi working = OpenApi.read(files.contract());
        ComparisonResult result = comparison.apply(released, working);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        WaiverFile waiverFile = WaiverFile.read(files.waivers());
        WaiverGate waivers = new WaiverGate(files.waivers().toString(), waiverFile.waivers(), today);
        PactFolder pacts = PactFolder.read(files.pacts());
        List<ReviewedFinding> changes =
                changes(result, waivers, new DependentSearch(released, pacts.interactions()), pacts.read());

        List<Verdict> counted = changes.stream()
                .filter(change -> change.waiver() == null)
                .map(change -> change.finding().verdict())
                .toList();
        JavaApiReport javaApi = JavaApi.read(files.javaApi());
        VersionNeeded callers = VersionNeeded.forCallers(result.oldVersion(), counted, result.textChanged());
        VersionNeeded clients = JavaApi.judged(javaApi)
                ? VersionNeeded.of(callers.bump().or(JavaApi.bump(javaApi)), result.oldVersion())
                : VersionNeeded.forClients(result.oldVersion(), counted, result.textChanged());

        List<GateFailure> failures = new ArrayList<>(ReleasedGate.failures(files.released(), files.contract()));
        Located version = working.root().child("info").child("version");
        failures.addAll(new VersionGate(version.file(), version.line(), result.newVersion(), files.mavenVersion())
                .failures(result.oldVersion(), clients));
        failures.addAll(new SunsetGate(released, new Sunset(today)).failures(changes));
        failures.addAll(new PromiseGate(released, working, today).failures(changes));
        failures.addAll(new UndecidedGate(files.contract().toString()).failures(changes));
        failures.addAll(waiverFile.failures());
        failures.addAll(waivers.failures(result.findings()));
        failures.addAll(pacts.failures());
        return new Review(
                result,
                changes,
                callers,
                clients,
                new GateResult(
                        List.copyOf(failures),
                        waiverFile.waivers(),
                        pacts.read(),
                        SpectralJson.read(files.style()),
                        javaApi));
    }

    private static List<ReviewedFinding> changes(
            ComparisonResult result, WaiverGate waivers, DependentSearch search, PactsRead pacts) {
        return result.findings().stream()
                .map(finding -> new ReviewedFinding(
                        finding, waivers.of(finding), asked(finding, pacts) ? search.of(finding) : null))
                .toList();
    }

    private static boolean asked(Finding finding, PactsRead pacts) {
        return pacts.pacts() > 0 && ReviewedFinding.hits(finding.verdict());
    }
}
