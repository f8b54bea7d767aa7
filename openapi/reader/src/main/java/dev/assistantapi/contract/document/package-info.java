/**
 * Any OpenAPI document, with file, line and JSON Pointer of every node.
 *
 * <p>Text or files come in, YAML or JSON, in one file or many. An {@link OpenApi} goes out: references are followed across files,
 * and hostile input ends in one sentence (an {@link UnusableDocumentException}).
 *
 * <p>Begin with {@link OpenApi}, then {@link Located}.
 */
@NullMarked
package dev.assistantapi.contract.document;

import org.jspecify.annotations.NullMarked;
