package dev.assistantapi.client.spring;

import dev.assistantapi.client.AssistantClientBuilder;

/**
 * Changes how the client is built, after the properties. A bean; several are asked in their order
 * ({@link org.springframework.core.annotation.Order}).
 */
@FunctionalInterface
public interface AssistantClientBuilderCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder as the properties and the customizers before have left it
     */
    void customize(AssistantClientBuilder builder);
}
