/** Decides whether one JSON Schema accepts all that another accepts, and finds a value that tells them apart. */
@NullMarked
package dev.assistantapi.contract.schema;

import org.jspecify.annotations.NullMarked;
