package dev.assistantapi.contract.compare.check;

import static java.util.Objects.requireNonNull;

import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Content;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.Parameters;
import dev.assistantapi.contract.document.operation.Responses;
import java.util.Map;
import java.util.Optional;

/** Judges a response by one operation. */
final class ResponseCheck {

    Optional<String> refusal(Message message, Located operation) {
        Map<String, Located> statuses = Responses.of(operation);
        String status = Responses.covering(statuses, String.valueOf(message.status()));
        if (status.isEmpty()) {
            return Optional.of("the status " + message.status() + " is not among those of the operation");
        }
        Located response = requireNonNull(statuses.get(status)).resolve();
        return headers(message, response).or(() -> body(message, response));
    }

    private static Optional<String> headers(Message message, Located response) {
        for (Parameter header : Parameters.headers(response.child("headers")).values()) {
            Optional<Part> sent = message.parts().stream()
                    .filter(part -> part.is("header", header.name()))
                    .findFirst();
            String name = "the header " + header.name();
            if (sent.isEmpty() && header.required()) {
                return Optional.of(name + " is promised and missing");
            }
            Optional<String> refusal = sent.flatMap(part -> PartCheck.refusal(header, part, name));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> body(Message message, Located response) {
        Map<MediaType, Located> types = Content.of(response.child("content"));
        if (message.contentType() == null) {
            return types.isEmpty() ? Optional.empty() : Optional.of("a body is promised and missing");
        }
        if (types.isEmpty()) {
            return Optional.of("no body is described");
        }
        return Content.covering(types.keySet(), MediaType.of(message.contentType()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("the media type " + message.contentType() + " is not among those of the response");
    }
}
