package dev.assistantapi.server.monitoring;

import dev.assistantapi.server.address.RequestPath;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The operator's port answers errors as the API's port does, and has the same limits on slow callers. It serves the
 * endpoints for the operator and nothing else. Spring Boot finds this class by its {@code .imports} file, for the context
 * of that port.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementPortConfiguration {

    private static final String SERVED = "/actuator/";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsAndLimits(
            @Qualifier("problemsFromTomcat") WebServerFactoryCustomizer<TomcatServletWebServerFactory> problems,
            @Qualifier("slowRequestsEnd") WebServerFactoryCustomizer<TomcatServletWebServerFactory> limits) {
        return factory -> {
            List.of(problems, limits).forEach(customizer -> customizer.customize(factory));
            // Without a page for errors, the valve answers them.
            factory.setErrorPages(Set.of());
        };
    }

    /** A filter sees requests of this port only if it is also a bean of its context. */
    @Bean
    Filter namesEveryRequest(@Qualifier("requestIdFilter") Filter requestIds) {
        return requestIds;
    }

    @Bean
    Filter nothingButTheEndpoints() {
        return (request, response, chain) -> {
            HttpServletRequest sent = (HttpServletRequest) request;
            if (RequestPath.isPlain(sent.getRequestURI())
                    && RequestPath.of(sent).startsWith(SERVED)) {
                chain.doFilter(request, response);
            } else {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }
}
