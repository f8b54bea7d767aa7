package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.document.operation.PathTemplate;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which operation a request is for. */
final class OperationLookup {

    private OperationLookup() {}

    /** The operation of the template that the path means. */
    static Optional<Operation> operation(Contract contract, Interaction interaction) {
        List<Operation> operations = contract.operations().stream()
                .filter(operation -> operation.method().equals(interaction.method()))
                .toList();
        List<PathTemplate> templates = operations.stream()
                .map(operation -> PathTemplate.of(operation.path()))
                .toList();
        return PathTemplate.meant(templates, interaction.path())
                .map(templates::indexOf)
                .map(operations::get);
    }

    /** The values of the variables in a path. */
    static Map<String, String> variables(String template, String path) {
        return PathTemplate.of(template).values(path);
    }
}
