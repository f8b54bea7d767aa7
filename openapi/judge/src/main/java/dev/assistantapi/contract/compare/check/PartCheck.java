package dev.assistantapi.contract.compare.check;

import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.compare.message.MessageText;
import dev.assistantapi.contract.document.operation.Parameter;
import java.util.Optional;

/** Judges one parameter or header of a message: whether it is written as its description says. */
final class PartCheck {

    private PartCheck() {}

    static Optional<String> refusal(Parameter parameter, Part part, String name) {
        if (part.value().isMissingNode()) {
            return parameter.place().flag("allowEmptyValue", false)
                    ? Optional.empty()
                    : Optional.of(name + " may not be empty");
        }
        String expected = parameter.write(part.value());
        return expected.equals(part.text())
                ? Optional.empty()
                : Optional.of(name + " would have to be written as " + MessageText.shortened(expected));
    }
}
