package dev.assistantapi.contracttests.report;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.document.operation.PathTemplate;
import dev.assistantapi.contracttests.conformance.judge.ObservedStatuses;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Who proves what.
 *
 * @param responses every documented response
 * @param fields every field that a caller can set, by operation
 */
record Coverage(List<Row> responses, List<Row> fields) {

    /** Something that is documented, and whether the derived conformance and the recorded consumers touch it. */
    record Row(String operation, String what, boolean conformance, boolean pact) {

        String proof() {
            return conformance && pact ? "both" : conformance ? "conformance" : pact ? "pact" : "nobody";
        }
    }

    static Coverage of(Contract contract, ObservedStatuses seen, List<PactFile> pacts) {
        List<Row> responses = new ArrayList<>();
        List<Row> fields = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            List<Interaction> interactions = pacts.stream()
                    .flatMap(pact -> pact.interactions().stream())
                    .filter(interaction -> isOf(operation, interaction))
                    .toList();
            operation
                    .responses()
                    .keySet()
                    .forEach(status -> responses.add(new Row(
                            operation.id(),
                            status,
                            seen.has(operation, status),
                            interactions.stream().anyMatch(one -> status.equals(String.valueOf(one.status()))))));
            for (String field : fields(contract, operation)) {
                fields.add(new Row(
                        operation.id(), field, true, interactions.stream().anyMatch(one -> touches(one, field))));
            }
        }
        return new Coverage(responses, fields);
    }

    private static boolean isOf(Operation operation, Interaction interaction) {
        return operation.method().equals(interaction.method())
                && PathTemplate.of(operation.path()).matches(interaction.path());
    }

    /** The members of the bodies that it reads, or else of what it answers. */
    private static Set<String> fields(Contract contract, Operation operation) {
        Set<String> fields = new LinkedHashSet<>();
        operation
                .requestBodies()
                .values()
                .forEach(schema ->
                        fields.addAll(contract.at(schema).path("properties").propertyNames()));
        if (fields.isEmpty()) {
            operation.responses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    response.contents()
                            .values()
                            .forEach(schema -> fields.addAll(
                                    contract.at(schema).path("properties").propertyNames()));
                }
            });
        }
        return fields;
    }

    private static boolean touches(Interaction interaction, String field) {
        JsonNode sent = interaction.json().at("/request/body/content");
        JsonNode expected = interaction.json().at("/response/body/content");
        return sent.has(field) || expected.has(field) || expected.valueStream().anyMatch(item -> item.has(field));
    }
}
