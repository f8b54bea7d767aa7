/**
 * What an operator sees. In comes every request when it is over; out come a line in the log and a measurement, both
 * without anything that its caller chose freely. Also the operator's own port, and the delay before a shutdown. Begin
 * with {@code MonitoringValve}.
 */
@NullMarked
package dev.assistantapi.server.monitoring;

import org.jspecify.annotations.NullMarked;
