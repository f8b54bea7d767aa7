package dev.assistantapi.server.storage;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Tells the operator of a database that cannot be brought to the version of this program, instead of a stack trace. */
final class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        return new FailureAnalysis(
                "The database cannot be used: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
                "See that the database is this server's own, is not damaged, is writable and has room;"
                        + " or put a backup in its place.",
                cause);
    }
}
