/**
 * A review as Markdown, and the changelog of a release.
 *
 * <p>A review or a comparison comes in. Markdown goes out.
 *
 * <p>Begin with {@link MarkdownReport}.
 */
@NullMarked
package dev.assistantapi.contract.review.report.markdown;

import org.jspecify.annotations.NullMarked;
