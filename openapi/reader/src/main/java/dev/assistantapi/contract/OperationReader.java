package dev.assistantapi.contract;

import dev.assistantapi.contract.Operation.Header;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.OperationSource;
import dev.assistantapi.contract.document.operation.Parameters;
import dev.assistantapi.contract.document.operation.PathItem;
import dev.assistantapi.contract.document.operation.Responses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** Finds the operations of a contract. */
final class OperationReader {

    private OperationReader() {}

    /** @param contract the top of the document */
    static List<Operation> read(Located contract) {
        List<Operation> operations = new ArrayList<>();
        contract.child("paths").members().forEach((path, place) -> {
            PathItem item = new PathItem(place);
            Map<String, Located> byMethod = item.operations();
            // The order of the document, which is the order in which a person reads it.
            for (String name : place.resolve().members().keySet()) {
                Located operation = byMethod.get(name.toUpperCase(Locale.ROOT));
                if (operation != null) {
                    operations.add(operation(name, new OperationSource(path, item, operation)));
                }
            }
        });
        return List.copyOf(operations);
    }

    private static Operation operation(String method, OperationSource source) {
        Located body = source.operation().child("requestBody");
        return new Operation(
                source.operation().text("operationId", method + " " + source.path()),
                method.toUpperCase(Locale.ROOT),
                source.path(),
                Parameters.of(source).values().stream()
                        .map(parameter -> new Parameter(
                                parameter.name(),
                                parameter.in(),
                                parameter.place().flag("required", false),
                                parameter.schema().pointer()))
                        .toList(),
                body.exists() ? contents(body.resolve()) : Map.of(),
                responses(source.operation()));
    }

    private static Map<String, Response> responses(Located operation) {
        Map<String, Response> responses = new LinkedHashMap<>();
        Responses.of(operation).forEach((status, reference) -> {
            Located response = reference.resolve();
            Map<String, Header> headers = new LinkedHashMap<>();
            Parameters.headers(response.child("headers"))
                    .values()
                    .forEach(header -> headers.put(
                            header.name(),
                            new Header(header.required(), header.schema().pointer())));
            responses.put(
                    status, new Response(response.pointer(), contents(response), Collections.unmodifiableMap(headers)));
        });
        return Collections.unmodifiableMap(responses);
    }

    private static Map<String, JsonPointer> contents(Located owner) {
        Map<String, JsonPointer> contents = new LinkedHashMap<>();
        owner.child("content")
                .members()
                .forEach((type, media) ->
                        contents.put(type, media.resolve().child("schema").pointer()));
        return Collections.unmodifiableMap(contents);
    }
}
