/** OpenAPI documents of any origin: read with the line of everything, references followed across files, hostile input refused. */
@NullMarked
package dev.assistantapi.contract.document;

import org.jspecify.annotations.NullMarked;
