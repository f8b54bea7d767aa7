/**
 * What a comparison says: records only.
 *
 * <p>Nothing comes in. Reports, gates and programs read these records.
 *
 * <p>Begin with {@link Finding}.
 */
@NullMarked
package dev.assistantapi.contract.compare.finding;

import org.jspecify.annotations.NullMarked;
