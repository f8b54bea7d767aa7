/**
 * The contract itself at {@code /openapi.yaml} and {@code /openapi.json}, and the reference page at {@code /docs}.
 * Begin with {@code ContractController}.
 */
@NullMarked
package dev.assistantapi.server.web;

import org.jspecify.annotations.NullMarked;
