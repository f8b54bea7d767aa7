package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;

/**
 * An operation in one contract.
 *
 * @param path the path template as this contract writes it; the name for a webhook
 * @param item the path item, from which it inherits
 */
public record OperationSource(String path, PathItem item, Located operation) {}
