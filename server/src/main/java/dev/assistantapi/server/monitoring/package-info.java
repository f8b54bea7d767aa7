/** What operations sees of the server: one line and one measurement for every request, and the probes. */
@NullMarked
package dev.assistantapi.server.monitoring;

import org.jspecify.annotations.NullMarked;
