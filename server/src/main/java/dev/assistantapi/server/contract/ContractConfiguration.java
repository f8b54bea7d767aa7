package dev.assistantapi.server.contract;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    @Bean
    Contract contract() {
        return Contract.parse(AssistantContract.source());
    }

    @Bean
    SchemaChecks schemaChecks(Contract contract) {
        return new SchemaChecks(contract);
    }

    /** What an assistant as a whole must be: the body that may replace it. */
    @Bean
    BodyCheck wholeAssistant(Contract contract, SchemaChecks schemas) {
        Operation replace = contract.operations().stream()
                .filter(operation -> operation.id().equals("replaceAssistant"))
                .findFirst()
                .orElseThrow();
        return new BodyCheck(
                contract, schemas, replace.requestBodies().values().iterator().next(), Set.of());
    }

    @Bean
    WebMvcConfigurer contractBeforeControllers(ContractInterceptor interceptor) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor);
            }
        };
    }
}
