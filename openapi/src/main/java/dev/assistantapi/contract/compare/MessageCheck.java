package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.OpenApi;
import java.util.Optional;

/**
 * Judges a concrete message by one contract alone, without knowing of another: whether there is such an operation, and
 * whether it takes or gives this. The values themselves are left to a validator of schemas.
 */
final class MessageCheck {

    private final OperationFinder operations;
    private final RequestCheck requests = new RequestCheck();
    private final ResponseCheck responses = new ResponseCheck();

    MessageCheck(OpenApi contract) {
        operations = new OperationFinder(contract);
    }

    /** Why the contract refuses the message, in a sentence; empty when it accepts it. */
    Optional<String> refusal(Message message) {
        Optional<OperationSource> operation = operations.find(message.address(), message.path());
        if (operation.isEmpty()) {
            return Optional.of("it has no " + (message.address().kind() == Address.Kind.PATH && message.isRequest()
                    ? "operation for " + message.address().method() + " " + message.path()
                    : message.address().text()));
        }
        return message.isRequest()
                ? requests.refusal(message, operation.get())
                : responses.refusal(message, operation.get().operation());
    }
}
