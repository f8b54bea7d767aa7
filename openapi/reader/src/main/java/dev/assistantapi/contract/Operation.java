package dev.assistantapi.contract;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/**
 * One operation of a contract.
 *
 * @param id the {@code operationId}
 * @param method the HTTP method in capitals
 * @param path the path template, as {@code /assistant/{id}}
 * @param parameters those of the path item and of the operation
 * @param requestBodies the schema of the request body by media type; empty when there is none
 * @param responses by status, as {@code 200}, {@code 4XX} or {@code default}
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonPointer> requestBodies,
        Map<String, Response> responses) {

    /**
     * A parameter.
     *
     * @param in {@code query}, {@code header}, {@code path} or {@code cookie}
     * @param schema where its schema stands
     */
    public record Parameter(String name, String in, boolean required, JsonPointer schema) {}

    /**
     * A response.
     *
     * @param place where it stands, references followed
     * @param contents the schema by media type; empty when there is no body
     * @param headers the schema by header name
     */
    public record Response(JsonPointer place, Map<String, JsonPointer> contents, Map<String, Header> headers) {}

    /**
     * A header of a response.
     *
     * @param schema where its schema stands
     */
    public record Header(boolean required, JsonPointer schema) {}
}
