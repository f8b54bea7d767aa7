package dev.assistantapi.contract.compare;

/** A place for a person, as {@code PATCH /assistant/{id} · request · endCallMessage}. */
record Place(String text) {

    Place at(String part) {
        return part.isEmpty() ? this : new Place(text.isEmpty() ? part : text + " · " + part);
    }
}
