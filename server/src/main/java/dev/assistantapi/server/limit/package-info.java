/** How long a caller may take to send a request, so that slow ones starve nobody. */
@NullMarked
package dev.assistantapi.server.limit;

import org.jspecify.annotations.NullMarked;
