package dev.assistantapi.server.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set; the README lists it.
 *
 * @param data the folder that holds the database
 * @param apiKey a key to accept, in addition to those that are stored
 * @param orgId the organisation of {@code apiKey}
 * @param database the PostgreSQL database, instead of SQLite in {@code data}
 * @param readiness what the database must allow for the server to be ready
 * @param groupCommit whether writes to SQLite share a sync; switched off only by the benchmark
 * @param commitWait how much longer a commit to SQLite takes, to emulate a slower disk; set only by the benchmark
 * @param contractCheck whether requests are checked against the contract; switched off only by the benchmark
 */
@ConfigurationProperties("assistant")
public record ServerSettings(
        @DefaultValue("data") Path data,
        @Nullable String apiKey,
        @Nullable UUID orgId,
        @DefaultValue DatabaseSettings database,
        @DefaultValue("read") Readiness readiness,
        @DefaultValue("true") boolean groupCommit,
        @DefaultValue("0ms") Duration commitWait,
        @DefaultValue("true") boolean contractCheck) {

    /** What the database must allow for the server to be ready. */
    public enum Readiness {
        /** Read; writes may fail, and are answered with 503. */
        READ,
        /** Read and write. */
        WRITE
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "ServerSettings[data=" + data + ", orgId=" + orgId + ", database=" + database + ", groupCommit="
                + groupCommit + ", contractCheck=" + contractCheck + "]";
    }
}
