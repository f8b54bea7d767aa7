package dev.assistantapi.server.limit;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowRequestsEnd(LimitSettings limits) {
        return factory -> {
            factory.addEngineValves(new UnreadBodyValve(limits.headerTime().plus(limits.bodyTime())));
            factory.setProtocol(TimedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof TimedProtocol protocol) {
                    protocol.limit(limits);
                }
            });
        };
    }
}
