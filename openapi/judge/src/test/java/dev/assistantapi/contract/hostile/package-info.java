/**
 * Input that is malformed, meant to harm, or huge: refused with file and line, or judged, within seconds; never
 * anything else.
 */
@NullMarked
package dev.assistantapi.contract.hostile;

import org.jspecify.annotations.NullMarked;
