package dev.assistantapi.contract.compare.check;

import static java.util.Objects.requireNonNull;

import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Content;
import dev.assistantapi.contract.document.operation.Credential;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.document.operation.OperationSource;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.Parameters;
import dev.assistantapi.contract.document.operation.Responses;
import dev.assistantapi.contract.document.operation.SecurityRequirements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges a request by one operation. */
final class RequestCheck {

    Optional<String> refusal(Message request, OperationSource source) {
        return parameters(request, source)
                .or(() -> credentials(request, source.operation()))
                .or(() -> body(request, source.operation().child("requestBody").resolve()))
                .or(() -> answer(request, source.operation()));
    }

    private static Optional<String> parameters(Message request, OperationSource source) {
        for (Parameter parameter : Parameters.of(source).values()) {
            Optional<Part> sent = request.parts().stream()
                    .filter(part -> part.is(parameter.in(), parameter.name()))
                    .findFirst();
            String name = "the " + parameter.in() + " parameter " + parameter.name();
            if (sent.isEmpty() && parameter.required() && !parameter.in().equals("path")) {
                return Optional.of(name + " is required and missing");
            }
            Optional<String> refusal = sent.flatMap(part -> PartCheck.refusal(parameter, part, name));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> credentials(Message request, Located operation) {
        if (request.address().sentByServer()) {
            return Optional.empty();
        }
        List<Set<Credential>> alternatives = SecurityRequirements.alternatives(SecurityRequirements.place(operation));
        boolean enough = alternatives.stream()
                .anyMatch(all -> all.stream()
                        .allMatch(asked -> request.credentials().stream().anyMatch(shown -> shown.satisfies(asked))));
        return enough
                ? Optional.empty()
                : Optional.of(
                        "the credentials are not among those asked for, " + SecurityRequirements.text(alternatives));
    }

    private static Optional<String> body(Message request, Located body) {
        if (request.contentType() == null) {
            return body.flag("required", false) ? Optional.of("a body is required and missing") : Optional.empty();
        }
        if (!body.exists()) {
            return Optional.of("no body is described");
        }
        Map<MediaType, Located> types = Content.of(body.child("content"));
        Optional<MediaType> type = Content.covering(types.keySet(), MediaType.of(request.contentType()));
        if (type.isEmpty()) {
            return Optional.of("the media type " + request.contentType() + " is not among those of the body");
        }
        return FormCheck.refusal(request, requireNonNull(types.get(type.get())));
    }

    /** Whether anything can come back that the sender wants. */
    private static Optional<String> answer(Message request, Located operation) {
        if (request.accept() == null) {
            return Optional.empty();
        }
        MediaType wanted = MediaType.of(request.accept());
        boolean offered = Responses.of(operation).values().stream()
                .anyMatch(response -> Content.covering(
                                Content.of(response.resolve().child("content")).keySet(), wanted)
                        .isPresent());
        return offered ? Optional.empty() : Optional.of("no response can be " + request.accept());
    }
}
