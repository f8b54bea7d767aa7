package dev.assistantapi.server.patch;

import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** A change of some properties of a document; the others stay as they are. */
public sealed interface Patch permits PropertyPatch, MergePatch {

    /** The media type of RFC 7396. */
    MediaType MERGE_PATCH_JSON = MediaType.valueOf("application/merge-patch+json");

    /** The kind of patch that a media type names. */
    static Patch of(MediaType type, ObjectNode properties) {
        return MERGE_PATCH_JSON.equalsTypeAndSubtype(type) ? new MergePatch(properties) : new PropertyPatch(properties);
    }

    /** The document after the patch; the given document is not changed. */
    ObjectNode applyTo(ObjectNode document);

    /** Whether the result can break a rule of the contract that neither the document nor the patch breaks. */
    boolean reachesInside();
}
