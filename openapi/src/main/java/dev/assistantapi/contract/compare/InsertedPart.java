package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.compare.Message.Part;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A message with a value in one of its parameters or headers. */
final class InsertedPart {

    private InsertedPart() {}

    static Message into(Message message, Parameter parameter, JsonNode value) {
        Part part = new Part(parameter.in(), parameter.name(), value, parameter.write(value));
        return parameter.in().equals("path") ? inPath(message, parameter, part) : message.with(part);
    }

    private static Message inPath(Message message, Parameter parameter, Part part) {
        List<String> variables = Parameters.variables(message.address().name());
        String[] template = message.address().name().split("/", -1);
        String[] segments = message.path().split("/", -1);
        for (int i = 0; i < template.length && i < segments.length; i++) {
            if (variables.contains(parameter.name()) && template[i].equals("{" + parameter.name() + "}")) {
                segments[i] = part.text();
            }
        }
        return new Message(
                message.address(), String.join("/", segments), message.status(), message.with(part).parts(), message.credentials(),
                message.accept(), message.contentType(), message.body());
    }
}
