package dev.assistantapi.contract.compare.check;

import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.OperationFinder;
import dev.assistantapi.contract.document.operation.OperationSource;
import java.util.Optional;

/**
 * Judges a concrete message by one contract alone, without knowing of another: whether there is such an operation, and
 * whether it takes or gives this. The values themselves are left to a validator of schemas.
 */
public final class MessageCheck {

    private final OperationFinder operations;
    private final RequestCheck requests = new RequestCheck();
    private final ResponseCheck responses = new ResponseCheck();

    public MessageCheck(OpenApi contract) {
        operations = new OperationFinder(contract);
    }

    /** Why the contract refuses the message, in a sentence; empty when it accepts it. */
    public Optional<String> refusal(Message message) {
        Optional<OperationSource> operation = operations.find(message.address(), message.path());
        if (operation.isEmpty()) {
            return Optional.of("it has no "
                    + (message.address().kind() == Address.Kind.PATH && message.isRequest()
                            ? "operation for " + message.address().method() + " " + message.path()
                            : message.address().text()));
        }
        return message.isRequest()
                ? requests.refusal(message, operation.get())
                : responses.refusal(message, operation.get().operation());
    }
}
