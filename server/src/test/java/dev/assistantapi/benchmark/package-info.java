/** What the benchmark compares the server with; outside its package, where Spring would take it for a part of it. */
package dev.assistantapi.benchmark;
