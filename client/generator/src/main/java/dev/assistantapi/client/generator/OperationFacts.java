package dev.assistantapi.client.generator;

import java.util.List;

/**
 * What the client has to know of an operation. All but {@code constant} is Java source.
 *
 * @param constant the name of the operation in the enum
 * @param owner the class of its query parameters
 * @param idCode the id in Javadoc
 */
record OperationFacts(
        String constant,
        String owner,
        String description,
        String id,
        String idCode,
        String method,
        String path,
        List<String> headers,
        List<String> responseTypes,
        List<QueryParameter> queryParameters) {

    OperationFacts owner(String type) {
        return new OperationFacts(
                constant, type, description, id, idCode, method, path, headers, responseTypes, queryParameters);
    }

    /**
     * A parameter in the query.
     *
     * @param name of its method
     * @param literal its name in Java source
     * @param code its name in Javadoc
     * @param limits what the contract says of its bounds, for Javadoc
     * @param style how it is written
     */
    record QueryParameter(
            String name,
            String literal,
            String code,
            String description,
            String limits,
            boolean deprecated,
            String type,
            String style) {}
}
