/**
 * The two kinds of {@code PATCH}. In come a JSON document and a patch; out comes the document after it. Knows nothing
 * of assistants. Begin with {@link dev.assistantapi.server.patch.Patch}.
 */
@NullMarked
package dev.assistantapi.server.patch;

import org.jspecify.annotations.NullMarked;
