package dev.assistantapi.server.assistant;

import dev.assistantapi.server.storage.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class AssistantConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    AssistantStore assistantStore(Database database) {
        AssistantStore store = new SqlAssistantStore(database);
        return database.isShared() ? store : new CachedAssistantStore(store);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer writtenAsTheyAre() {
        return converters -> converters.addCustomConverter(new AssistantDocumentWriter());
    }

    @Bean
    WebMvcRegistrations operationsFirst() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new OperationsFirst();
            }

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new CheckedBodiesFirst();
            }
        };
    }

    /** Otherwise every request would be compared with the probes and the pages first. */
    private static final class OperationsFirst extends RequestMappingHandlerMapping {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    /** Resolvers that are added come after the one for {@code @RequestBody}, which would read the body a second time. */
    private static final class CheckedBodiesFirst extends RequestMappingHandlerAdapter {

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>(getArgumentResolvers());
            resolvers.add(0, new BodyArgumentResolver());
            setArgumentResolvers(resolvers);
        }
    }
}
