package dev.assistantapi.server.address;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    /** Passes escaped slashes on to {@link AddressFilter}, which answers 404 (decision 16); Tomcat would answer 400. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> escapedSlashesAreCharacters() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
