/**
 * The client of this repository against the server of this repository. Begin with {@code ClientIT}.
 */
package dev.assistantapi.contracttests.client;
