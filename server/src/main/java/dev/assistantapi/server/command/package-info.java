/**
 * What all commands of the program share. In come the arguments and the commands; out come the exit status and what
 * is printed. The commands themselves are in the packages they work on: {@code keys} in {@code key}, {@code backup}
 * and {@code copy-data} in {@code storage.setup}. Begin with {@link dev.assistantapi.server.command.CommandRun}.
 */
@NullMarked
package dev.assistantapi.server.command;

import org.jspecify.annotations.NullMarked;
