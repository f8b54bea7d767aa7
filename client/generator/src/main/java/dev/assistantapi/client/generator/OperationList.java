package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/** Reads the operations of a contract. */
final class OperationList {

    private final OpenAPI contract;
    private final QueryMethods queryParameters;
    private final JavaNames names = new JavaNames(Set.of("CONTRACT_VERSION"));
    private final JavaNames typeNames = new JavaNames(Set.of());

    OperationList(OpenAPI contract, QueryMethods queryParameters) {
        this.contract = contract;
        this.queryParameters = queryParameters;
    }

    List<OperationFacts> all() {
        List<OperationFacts> all = new ArrayList<>();
        if (contract.getPaths() != null) {
            contract.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> all.add(facts(path, item, method, operation))));
        }
        return all;
    }

    /** The schemas of what is sent. */
    static Stream<Schema<?>> sent(OpenAPI contract) {
        return Stream.ofNullable(contract.getPaths())
                .flatMap(paths -> paths.values().stream())
                .flatMap(item -> item.readOperations().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
                .flatMap(body -> Stream.ofNullable(
                        ModelUtils.getReferencedRequestBody(contract, body).getContent()))
                .flatMap(content -> content.values().stream())
                .flatMap(mediaType -> Stream.ofNullable((Schema<?>) mediaType.getSchema()));
    }

    private OperationFacts facts(String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        String id = operation.getOperationId() == null
                ? JavaNames.member(method.name().toLowerCase(Locale.ROOT) + " " + path)
                : operation.getOperationId();
        List<Parameter> parameters = parameters(item, operation);
        return new OperationFacts(
                names.unique(JavaNames.constant(id)),
                typeNames.unique(JavaNames.type(id)),
                operation.getSummary() == null ? JavaText.code(id) : Markdown.javadoc(operation.getSummary(), "  "),
                JavaText.literal(id),
                JavaText.code(id),
                JavaText.literal(method.name()),
                JavaText.literal(path),
                headers(parameters),
                responseTypes(operation),
                queryParameters.of(parameters.stream()
                        .filter(parameter -> "query".equals(parameter.getIn()))
                        .toList()));
    }

    /** Those of the path that the operation does not define anew, and its own. */
    private List<Parameter> parameters(PathItem item, Operation operation) {
        Map<List<String>, Parameter> parameters = new LinkedHashMap<>();
        Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(parameter -> ModelUtils.getReferencedParameter(contract, parameter))
                .forEach(parameter -> parameters.put(List.of(parameter.getIn(), parameter.getName()), parameter));
        return List.copyOf(parameters.values());
    }

    private static List<String> headers(List<Parameter> parameters) {
        Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        parameters.stream()
                .filter(parameter -> "header".equals(parameter.getIn()))
                .forEach(parameter -> headers.add(parameter.getName()));
        return headers.stream().map(JavaText::literal).toList();
    }

    private List<String> responseTypes(Operation operation) {
        if (operation.getResponses() == null) {
            return List.of();
        }
        return operation.getResponses().values().stream()
                .map(response -> ModelUtils.getReferencedApiResponse(contract, response))
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().keySet().stream())
                .distinct()
                .map(JavaText::literal)
                .toList();
    }
}
