/** The client in a Spring Boot application. Begin with {@code AssistantClientAutoConfiguration}. */
@NullMarked
package dev.assistantapi.client.spring;

import org.jspecify.annotations.NullMarked;
