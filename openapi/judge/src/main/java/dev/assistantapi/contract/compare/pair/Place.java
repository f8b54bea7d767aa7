package dev.assistantapi.contract.compare.pair;

import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Subject.Part;
import dev.assistantapi.contract.document.operation.Address;
import java.util.List;

/** A place for a person, as {@code PATCH /assistant/{id} · request · endCallMessage}, and the same for programs. */
public record Place(String text, Subject subject) {

    public static Place of(Address address) {
        boolean path = address.kind() == Address.Kind.PATH;
        return new Place(
                address.text(), Subject.of(path ? Part.OPERATION : Part.CALLBACK, address.method(), address.name()));
    }

    public static Place path(String template) {
        return new Place(template, Subject.of(Part.OPERATION, null, template));
    }

    /** Something that belongs to no operation. */
    public static Place named(String text, Part part) {
        return new Place(text, Subject.of(part, null, null));
    }

    public Place at(String part) {
        return part.isEmpty() ? this : new Place(text.isEmpty() ? part : text + " · " + part, subject);
    }

    public Place about(Part part) {
        return new Place(text, subject.about(part));
    }

    public Place status(String status) {
        return new Place(text, subject.about(Part.RESPONSE).status(status)).at(status);
    }

    /** The body of this request or response, in one of its media types. */
    public Place body(String mediaType) {
        return new Place(text, subject.body(mediaType));
    }

    /** A parameter of this request, or a header of this response. */
    public Place parameter(String in, String name) {
        return new Place(text, subject.parameter(in, name)).at(in).at(name);
    }

    /** A value inside this one. */
    public Place inside(List<String> member, String shown) {
        return new Place(text, subject.inside(member)).at(shown);
    }
}
