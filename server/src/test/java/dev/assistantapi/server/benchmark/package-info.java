/** Programs that the benchmark compares this server with. */
package dev.assistantapi.server.benchmark;
