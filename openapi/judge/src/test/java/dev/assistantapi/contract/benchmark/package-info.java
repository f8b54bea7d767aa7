/** How long a comparison takes, and how that grows with the contract; see {@code benchmark/README.md}. */
@NullMarked
package dev.assistantapi.contract.benchmark;

import org.jspecify.annotations.NullMarked;
