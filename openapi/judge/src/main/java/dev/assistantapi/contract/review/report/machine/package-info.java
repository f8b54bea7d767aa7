/**
 * A review for programs: JSON, SARIF, JUnit XML.
 *
 * <p>A review comes in. A document goes out whose form is kept stable ({@code review.schema.json}).
 *
 * <p>Begin with {@link JsonReport}.
 */
@NullMarked
package dev.assistantapi.contract.review.report.machine;

import org.jspecify.annotations.NullMarked;
