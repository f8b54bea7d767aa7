package dev.assistantapi.server.monitoring;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

    private static final EndpointId HEALTH = EndpointId.of("health");

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> everyRequest(
            Operations operations, RequestLog log, RequestMetrics metrics) {
        return factory -> factory.addEngineValves(new MonitoringValve(operations, log, metrics));
    }

    /** Metrics are for the operator: they are served on the operator's port, or not at all. */
    @Bean
    EndpointFilter<ExposableWebEndpoint> metricsOnTheirOwnPort(Environment environment) {
        boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return endpoint -> ownPort || endpoint.getEndpointId().equals(HEALTH);
    }
}
