package dev.assistantapi.server.assistant;

import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** A change of some members of a document; the others stay as they are. */
public sealed interface Patch permits MemberPatch, MergePatch {

    /** The media type of RFC 7396. */
    MediaType MERGE_PATCH_JSON = MediaType.valueOf("application/merge-patch+json");

    /** The kind of patch that a media type stands for. */
    static Patch of(MediaType type, ObjectNode members) {
        return MERGE_PATCH_JSON.equalsTypeAndSubtype(type) ? new MergePatch(members) : new MemberPatch(members);
    }

    /** The document after the patch; the one given is left alone. */
    ObjectNode applyTo(ObjectNode document);

    /** Whether the result can break a rule of the contract that neither the document nor the patch breaks. */
    boolean reachesInside();
}
