/**
 * Errors as problem documents (RFC 9457). In comes any failure, from Tomcat's to our own; out comes the answer that
 * the contract documents for it, with the request id. Begin with
 * {@link dev.assistantapi.server.problem.ProblemException}, which others throw, and {@code ProblemAdvice}, which
 * answers it.
 */
@NullMarked
package dev.assistantapi.server.problem;

import org.jspecify.annotations.NullMarked;
