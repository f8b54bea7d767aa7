/** API keys: whom a request acts for. */
@NullMarked
package dev.assistantapi.server.key;

import org.jspecify.annotations.NullMarked;
