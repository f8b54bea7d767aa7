/** What the client expects, recorded as pacts; and the server and the contract held against them. */
@NullMarked
package dev.assistantapi.contracttests.pact;

import org.jspecify.annotations.NullMarked;
