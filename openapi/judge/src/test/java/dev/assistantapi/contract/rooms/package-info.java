/** The arrows between the packages of the judge and the reader, and the picture of them. */
@NullMarked
package dev.assistantapi.contract.rooms;

import org.jspecify.annotations.NullMarked;
