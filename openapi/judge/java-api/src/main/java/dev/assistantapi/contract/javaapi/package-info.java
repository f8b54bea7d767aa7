/**
 * What a changed contract does to the Java API of its generated client.
 *
 * <p>A working contract, its releases and the sources of a client come in. A report for the review goes out.
 *
 * <p>Begin with {@link JavaApiCommand}, then {@link JavaApiCheck}.
 */
@NullMarked
package dev.assistantapi.contract.javaapi;

import org.jspecify.annotations.NullMarked;
