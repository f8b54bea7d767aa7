/**
 * Tests of the packaged server in a process of its own: starting, stopping, killing, full disks, slow clients, logs. Begin
 * with {@link dev.assistantapi.server.process.ServerProcess}, which starts one.
 */
@NullMarked
package dev.assistantapi.server.process;

import org.jspecify.annotations.NullMarked;
