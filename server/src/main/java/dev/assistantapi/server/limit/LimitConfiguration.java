package dev.assistantapi.server.limit;

import org.apache.coyote.ContinueResponseTiming;
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
                // A caller who waits for 100 Continue is refused before the body is sent (RFC 9110, section 10.1.1).
                connector.setProperty("continueResponseTiming", ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                if (connector.getProtocolHandler() instanceof TimedProtocol protocol) {
                    protocol.limit(limits);
                }
            });
        };
    }
}
