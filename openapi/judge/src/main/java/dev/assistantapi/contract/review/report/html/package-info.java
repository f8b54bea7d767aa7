/**
 * A review as a page for a browser.
 *
 * <p>A review comes in. One file of HTML goes out, in which nothing of a contract becomes markup.
 *
 * <p>Begin with {@link HtmlReport}.
 */
@NullMarked
package dev.assistantapi.contract.review.report.html;

import org.jspecify.annotations.NullMarked;
