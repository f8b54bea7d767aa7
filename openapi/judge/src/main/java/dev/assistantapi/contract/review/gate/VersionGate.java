package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.SemanticVersion;
import dev.assistantapi.contract.review.result.VersionNeeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds {@code info.version} of the working contract against what was released and what changed. Contract and client share
 * one version, so it also has to rise for those who compile against the client.
 *
 * @param contract the file of the working contract
 * @param line where {@code info.version} stands in it, from 1
 * @param working {@code info.version}
 * @param maven the version of the Maven project
 */
public record VersionGate(String contract, int line, String working, String maven) {

    public List<GateFailure> failures(String released, VersionNeeded needed) {
        List<GateFailure> failures = new ArrayList<>();
        Optional<SemanticVersion> version = SemanticVersion.parse(working);
        Optional<SemanticVersion> base = SemanticVersion.parse(released);
        if (version.isEmpty()) {
            failures.add(failure(
                    "version-not-semantic",
                    "info.version " + working + " is no version of the form MAJOR.MINOR.PATCH",
                    "write one, as " + needed.text()));
        } else if (base.isPresent() && !version.get().reaches(needed.bump().after(base.get()))) {
            failures.add(failure(
                    "version-not-raised",
                    "info.version is " + working + ", and the changes since " + released + " need " + needed.text()
                            + " or higher (" + needed.bump().text() + ")",
                    edits(needed.text())));
        }
        if (!working.equals(maven)) {
            failures.add(failure(
                    "version-differs-from-maven",
                    "info.version is " + working + ", the version of the Maven project is " + maven,
                    edits(version.isPresent() && failures.isEmpty() ? working : needed.text())));
        }
        return failures;
    }

    private String edits(String version) {
        return "set info.version in " + contract + " to " + version
                + ", and <version> in the poms with: mvn versions:set" + " -DnewVersion=" + version
                + " -DgenerateBackupPoms=false";
    }

    private GateFailure failure(String rule, String message, String remedy) {
        return new GateFailure(rule, contract, line, message, remedy, null);
    }
}
