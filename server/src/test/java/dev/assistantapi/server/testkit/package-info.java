/** What the tests share: a running server, a way to call it, and a judge of its answers that is not the server's own. */
@NullMarked
package dev.assistantapi.server.testkit;

import org.jspecify.annotations.NullMarked;
