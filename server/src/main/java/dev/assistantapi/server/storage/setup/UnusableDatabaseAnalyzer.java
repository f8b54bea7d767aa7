package dev.assistantapi.server.storage.setup;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Prints a sentence instead of a stack trace if the tables cannot be migrated to the version of this program. */
final class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        return new FailureAnalysis(
                "The database cannot be used: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
                "Check that the database belongs to this server, is not damaged, is writable and has room;"
                        + " or replace it by a backup.",
                cause);
    }
}
