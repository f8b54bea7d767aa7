package dev.assistantapi.contract.compare.check;

import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Content;
import dev.assistantapi.contract.document.operation.Encoding;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.document.operation.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges how the properties of a form are written, as far as the message says. */
final class FormCheck {

    private FormCheck() {}

    static Optional<String> refusal(Message message, Located media) {
        for (Part part : message.parts()) {
            Encoding encoding = new Encoding(media, part.name());
            List<MediaType> types = encoding.contentTypes();
            if (part.in().equals("part type")
                    && Content.covering(types, MediaType.of(part.text())).isEmpty()) {
                return Optional.of("the part " + part.name() + " may not be " + part.text());
            }
            if (part.in().equals("field") && !encoding.write(part.value()).equals(part.text())) {
                return Optional.of(
                        "the member " + part.name() + " would have to be written as " + encoding.write(part.value()));
            }
            if (part.in().equals("part")) {
                Optional<String> refusal = header(part, encoding.headers());
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> header(Part part, Map<String, Parameter> headers) {
        return headers.values().stream()
                .filter(Parameter::required)
                .map(header -> "the part " + part.name() + " has no header " + header.name())
                .findFirst();
    }
}
