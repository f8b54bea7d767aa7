package dev.assistantapi.server.storage;

import dev.assistantapi.server.ServerSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Healthy while the database can be read. One that can be read and not written is a detail and the gauge
 * {@code assistant.database.writable}: reads go on (decision 29). {@code assistant.readiness=write} makes it unhealthy.
 */
@Component
class DatabaseHealth implements HealthIndicator {

    private final WriteHealth database;
    private final boolean mustBeWritable;

    DatabaseHealth(WriteHealth database, ServerSettings settings, MeterRegistry metrics) {
        this.database = database;
        mustBeWritable = settings.readiness() == ServerSettings.Readiness.WRITE;
        Gauge.builder("assistant.database.writable", database, state -> state.isWritable() ? 1 : 0)
                .description("1 while writes to the database succeed, else 0")
                .register(metrics);
    }

    @Override
    public Health health() {
        try {
            database.requireReadable();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
        boolean writable = database.isWritable();
        return (writable || !mustBeWritable ? Health.up() : Health.down())
                .withDetail("writable", writable)
                .build();
    }
}
