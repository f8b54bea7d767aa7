/** The governance review: which version a change needs, what fails the gate, who is really hit, and the reports of it. */
@NullMarked
package dev.assistantapi.contract.review;

import org.jspecify.annotations.NullMarked;
