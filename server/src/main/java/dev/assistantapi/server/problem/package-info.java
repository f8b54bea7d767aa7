/** Every error, from whatever layer, as a problem document (RFC 9457). */
@NullMarked
package dev.assistantapi.server.problem;

import org.jspecify.annotations.NullMarked;
