/** What a change of the contract does to the Java API of the client: the result, as it is written and read. */
@NullMarked
package dev.assistantapi.contract.javaapi;

import org.jspecify.annotations.NullMarked;
