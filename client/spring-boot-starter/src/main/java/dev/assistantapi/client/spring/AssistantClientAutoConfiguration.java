package dev.assistantapi.client.spring;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantClientBuilder;
import dev.assistantapi.client.CallListener;
import dev.assistantapi.client.RetryPolicy;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/**
 * Makes the {@link AssistantClient} from {@code assistant.client.*}, unless the application has one of its own. Beans of type
 * {@link CallListener} are told of its requests, and {@link AssistantClientBuilderCustomizer}s have the last word.
 */
@AutoConfiguration
@EnableConfigurationProperties(AssistantClientProperties.class)
public class AssistantClientAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AssistantClient assistantClient(
            AssistantClientProperties properties,
            ObjectProvider<ObservationRegistry> observations,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<AssistantClientBuilderCustomizer> customizers) {
        AssistantClientBuilder builder = AssistantClient.builder();
        set(builder, properties);
        observations.ifAvailable(registry -> builder.beforeAttempt(new ObservedCalls(registry)));
        listeners.orderedStream().forEach(builder::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        try {
            return builder.build();
        } catch (IllegalStateException notGiven) {
            String missing = String.valueOf(notGiven.getMessage()).startsWith("baseUrl") ? "base-url" : "api-key";
            throw new InvalidConfigurationPropertyValueException(
                    "assistant.client." + missing,
                    null,
                    "It is not set, and there is no bean of type AssistantClient.");
        } catch (IllegalArgumentException unusable) {
            throw unusable(properties, unusable);
        }
    }

    private static void set(AssistantClientBuilder builder, AssistantClientProperties properties) {
        PropertyMapper map = PropertyMapper.get();
        try {
            map.from(properties::baseUrl).to(builder::baseUrl);
        } catch (IllegalArgumentException unusable) {
            throw unusable(properties, unusable);
        }
        map.from(properties::apiKey).to(builder::apiKey);
        builder.connectTimeout(properties.connectTimeout());
        builder.requestTimeout(properties.requestTimeout());
        builder.deadline(properties.deadline());
        builder.modifyAttempts(properties.modifyAttempts());
        map.from(properties::maxResponseSize)
                .as(DataSize::toBytes)
                .as(Math::toIntExact)
                .to(builder::maxResponseBytes);
        map.from(properties::userAgentSuffix).to(builder::userAgentSuffix);
        AssistantClientProperties.Retry retry = properties.retry();
        builder.retryPolicy(RetryPolicy.standard()
                .maxAttempts(retry.maxAttempts())
                .pauses(retry.firstPause(), retry.longestPause())
                .maxRetryAfter(retry.maxRetryAfter()));
    }

    private static InvalidConfigurationPropertyValueException unusable(
            AssistantClientProperties properties, IllegalArgumentException why) {
        return new InvalidConfigurationPropertyValueException(
                "assistant.client.base-url", properties.baseUrl(), String.valueOf(why.getMessage()));
    }
}
