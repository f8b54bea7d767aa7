package dev.assistantapi.server.storage;

import dev.assistantapi.server.setting.ServerSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Healthy while the database can be read. If it can be read but not written, a detail and the gauge
 * {@code assistant.database.writable} say so (decision 29); with {@code assistant.readiness=write} it is unhealthy.
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
