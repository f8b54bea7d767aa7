/**
 * What a contract is in Java. A contract that the OpenAPI generator has parsed comes in; descriptions of classes and methods
 * come out, which the templates of the client write down. Begin with {@link
 * dev.assistantapi.client.generator.AssistantClientCodegen}.
 */
@NullMarked
package dev.assistantapi.client.generator;

import org.jspecify.annotations.NullMarked;
