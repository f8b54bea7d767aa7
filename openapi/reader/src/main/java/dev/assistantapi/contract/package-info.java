/** Reads an OpenAPI contract: its operations, their parameters and bodies, and where their schemas stand. */
@NullMarked
package dev.assistantapi.contract;

import org.jspecify.annotations.NullMarked;
