/**
 * The path and the host of a request, read in one way for all that decide by them. In comes a request; out comes its
 * path ({@link dev.assistantapi.server.address.RequestPath}), or 404 or 400 for one that nothing can be served at.
 * Begin with {@code AddressFilter}.
 */
@NullMarked
package dev.assistantapi.server.address;

import org.jspecify.annotations.NullMarked;
