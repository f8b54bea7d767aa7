/** Holds every request against the contract before a controller sees it. */
@NullMarked
package dev.assistantapi.server.contract;

import org.jspecify.annotations.NullMarked;
