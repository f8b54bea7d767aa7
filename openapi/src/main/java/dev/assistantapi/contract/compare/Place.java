package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.compare.Subject.Part;
import java.util.List;

/** A place for a person, as {@code PATCH /assistant/{id} · request · endCallMessage}, and the same for programs. */
record Place(String text, Subject subject) {

    static Place of(Address address) {
        boolean path = address.kind() == Address.Kind.PATH;
        return new Place(address.text(), Subject.of(path ? Part.OPERATION : Part.CALLBACK, address.method(),
                address.name()));
    }

    static Place path(String template) {
        return new Place(template, Subject.of(Part.OPERATION, null, template));
    }

    /** Something that belongs to no operation. */
    static Place named(String text, Part part) {
        return new Place(text, Subject.of(part, null, null));
    }

    Place at(String part) {
        return part.isEmpty() ? this : new Place(text.isEmpty() ? part : text + " · " + part, subject);
    }

    Place about(Part part) {
        return new Place(text, subject.about(part));
    }

    Place status(String status) {
        return new Place(text, subject.about(Part.RESPONSE).status(status)).at(status);
    }

    /** The body of this request or response, in one of its media types. */
    Place body(String mediaType) {
        return new Place(text, subject.body(mediaType));
    }

    /** A parameter of this request, or a header of this response. */
    Place parameter(String in, String name) {
        return new Place(text, subject.parameter(in, name)).at(in).at(name);
    }

    /** A value inside this one. */
    Place inside(List<String> member, String shown) {
        return new Place(text, subject.inside(member)).at(shown);
    }
}
