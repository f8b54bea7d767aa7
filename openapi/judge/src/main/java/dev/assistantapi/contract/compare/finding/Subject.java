package dev.assistantapi.contract.compare.finding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a place of a finding is, for programs: where in the traffic of an API it is seen.
 *
 * @param part the part of the traffic
 * @param method the HTTP method in upper case; null when no one operation is meant, as for a server or a whole path
 * @param path the path template as the old contract writes it, as {@code /assistant/{id}} (as the new one does when only
 *     that one has it), or the name of a webhook; null when no one path is meant
 * @param status the status or range as the contract writes it, as {@code 200}, {@code 4XX} or {@code default}; null on the
 *     request side
 * @param mediaType the media type as the contract writes it; null when none is meant
 * @param in where a parameter stands ({@code path}, {@code query}, {@code header}, {@code cookie}); null for all else
 * @param name the name of the parameter or header; null for all else
 * @param member the properties that lead to it in the value of a body, parameter or header, as
 *     {@code [model, messages, [], role]} with {@code []} for any item and <code>{}</code> for any property; empty when it is the
 *     value as a whole or no value at all
 */
public record Subject(
        Part part,
        @Nullable String method,
        @Nullable String path,
        @Nullable String status,
        @Nullable String mediaType,
        @Nullable String in,
        @Nullable String name,
        List<String> member) {

    public static Subject of(Part part, @Nullable String method, @Nullable String path) {
        return new Subject(part, method, path, null, null, null, null, List.of());
    }

    /** A narrower part; what belongs to a callback stays its own. */
    public Subject about(Part narrower) {
        Part now = part == Part.CALLBACK ? part : narrower;
        return new Subject(now, method, path, status, mediaType, in, name, member);
    }

    public Subject status(String code) {
        return new Subject(part, method, path, code, mediaType, in, name, member);
    }

    public Subject body(String type) {
        Subject body = about(status == null ? Part.REQUEST_BODY : Part.RESPONSE_BODY);
        return new Subject(body.part, method, path, status, type, in, name, member);
    }

    public Subject parameter(String place, String parameter) {
        Subject about = about(status == null ? Part.PARAMETER : Part.RESPONSE_HEADER);
        return new Subject(
                about.part, method, path, status, mediaType, status == null ? place : null, parameter, member);
    }

    public Subject inside(List<String> members) {
        return new Subject(
                part,
                method,
                path,
                status,
                mediaType,
                in,
                name,
                Stream.concat(member.stream(), members.stream()).toList());
    }

    /** A part of the traffic of an API. */
    public enum Part {
        /** An operation or a path as a whole: its presence, its names for clients, its tags. */
        OPERATION,
        /** A parameter of a request. */
        PARAMETER,
        /** The body of a request: its presence, media types, encoding, and values. */
        REQUEST_BODY,
        /** A status of an answer. */
        RESPONSE,
        /** A header of an answer. */
        RESPONSE_HEADER,
        /** The body of an answer: its presence, media types, and values. */
        RESPONSE_BODY,
        /** What a caller must show to be let in. */
        SECURITY,
        /** Where the API is served. */
        SERVER,
        /** A webhook or callback, or anything in it: the server calls, so the sides are turned round. */
        CALLBACK,
        /** None of these. */
        OTHER
    }
}
