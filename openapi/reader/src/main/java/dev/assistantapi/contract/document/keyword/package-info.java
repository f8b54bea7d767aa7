/**
 * The keywords of JSON Schema that hold schemas: a table.
 *
 * <p>Nothing comes in. Reading, walking, searching and comparing ask it where the schemas are.
 *
 * <p>Begin with {@link ApplicatorKeyword}.
 */
@NullMarked
package dev.assistantapi.contract.document.keyword;

import org.jspecify.annotations.NullMarked;
