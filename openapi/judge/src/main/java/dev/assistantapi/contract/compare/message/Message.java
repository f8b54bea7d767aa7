package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.Credential;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A concrete request or response.
 *
 * @param address where the request goes, or which one is answered
 * @param path for a request to a path, the path with values in the place of its variables
 * @param status of a response; 0 for a request
 * @param parts the parameters of a request, the headers of a response
 * @param accept the media type that the sender wants in return; null when it does not say
 * @param contentType the media type of the body; null when there is none
 * @param body null when there is none, or none of JSON
 */
public record Message(
        Address address,
        String path,
        int status,
        List<Part> parts,
        Set<Credential> credentials,
        @Nullable String accept,
        @Nullable String contentType,
        @Nullable JsonNode body) {

    /**
     * A parameter or header with its value.
     *
     * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
     * @param text as it stands in the message
     */
    public record Part(String in, String name, JsonNode value, String text) {

        public boolean is(String place, String called) {
            return in.equals(place) && (in.equals("header") ? name.equalsIgnoreCase(called) : name.equals(called));
        }
    }

    public boolean isRequest() {
        return status == 0;
    }

    /** With this part, in the place of any of the same name. */
    public Message with(Part part) {
        List<Part> all = new ArrayList<>(without(part.in, part.name).parts);
        all.add(part);
        return new Message(address, path, status, List.copyOf(all), credentials, accept, contentType, body);
    }

    public Message without(String in, String name) {
        List<Part> rest = parts.stream().filter(part -> !part.is(in, name)).toList();
        return new Message(address, path, status, rest, credentials, accept, contentType, body);
    }

    public Message with(Set<Credential> others) {
        return new Message(address, path, status, parts, others, accept, contentType, body);
    }

    public Message accepting(String type) {
        return new Message(address, path, status, parts, credentials, type, contentType, body);
    }

    public Message with(@Nullable String type, @Nullable JsonNode content) {
        return new Message(address, path, status, parts, credentials, accept, type, content);
    }
}
