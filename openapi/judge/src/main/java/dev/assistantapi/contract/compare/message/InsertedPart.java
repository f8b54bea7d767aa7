package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.PathText;
import tools.jackson.databind.JsonNode;

/** A message with a value in one of its parameters or headers. */
public final class InsertedPart {

    private InsertedPart() {}

    public static Message into(Message message, Parameter parameter, JsonNode value) {
        Part part = new Part(parameter.in(), parameter.name(), value, parameter.write(value));
        return parameter.in().equals("path") ? inPath(message, parameter, part) : message.with(part);
    }

    private static Message inPath(Message message, Parameter parameter, Part part) {
        String path = PathText.read(message.address().name(), message.path())
                .with(parameter.name(), part.text())
                .text();
        return new Message(
                message.address(),
                path,
                message.status(),
                message.with(part).parts(),
                message.credentials(),
                message.accept(),
                message.contentType(),
                message.body());
    }
}
