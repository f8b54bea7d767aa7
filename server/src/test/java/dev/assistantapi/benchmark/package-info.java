/** Programs that the benchmark compares this server with. Outside its package, or its tests would take them for parts of it. */
package dev.assistantapi.benchmark;
