/**
 * What an operator sets. In come environment variables and arguments; out come
 * {@link dev.assistantapi.server.setting.ServerSettings}, or
 * {@link dev.assistantapi.server.setting.UnusableSettingException} with a remedy, which is printed instead of a stack
 * trace.
 */
@NullMarked
package dev.assistantapi.server.setting;

import org.jspecify.annotations.NullMarked;
