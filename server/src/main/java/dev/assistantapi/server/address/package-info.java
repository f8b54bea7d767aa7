/** What a request is addressed to: the one reading of its path and its host, for all that decide by them. */
@NullMarked
package dev.assistantapi.server.address;

import org.jspecify.annotations.NullMarked;
