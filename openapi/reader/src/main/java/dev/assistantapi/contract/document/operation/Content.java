package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The media types of a body in one contract. */
public final class Content {

    private Content() {}

    /** The media type objects by their type; the first of two that mean the same counts. */
    public static Map<MediaType, Located> of(Located content) {
        Map<MediaType, Located> types = new LinkedHashMap<>();
        content.members().forEach((type, place) -> types.putIfAbsent(MediaType.of(type), place.resolve()));
        return types;
    }

    /** The most specific of the types that covers another. */
    public static Optional<MediaType> covering(Iterable<MediaType> types, MediaType other) {
        MediaType best = null;
        for (MediaType type : types) {
            if (type.covers(other) && (best == null || type.specificity() > best.specificity())) {
                best = type;
            }
        }
        return Optional.ofNullable(best);
    }
}
