package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of an operation: its own, and those of its path that it does not override. */
public final class Parameters {

    private Parameters() {}

    /** By what identifies them in both contracts; for those in the path, the place in the template. */
    public static Map<String, Parameter> of(OperationSource source) {
        List<String> variables = PathTemplate.of(source.path()).variables();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<Located> all = new ArrayList<>(source.item().parameters());
        all.addAll(source.operation().child("parameters").items());
        for (Located place : all) {
            Parameter parameter = Parameter.of(place);
            int index = parameter.in().equals("path") ? variables.indexOf(parameter.name()) : -1;
            if (!isIgnored(parameter)) {
                parameters.put(index >= 0 ? "path:#" + index : parameter.key(), parameter);
            }
        }
        return parameters;
    }

    /** The headers of a response; its content type is described elsewhere (OpenAPI 3.1, section 4.8.17.1). */
    public static Map<String, Parameter> headers(Located headers) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        headers.members().forEach((name, place) -> {
            Parameter header = Parameter.header(name, place);
            if (!header.key().equals("header:content-type")) {
                all.putIfAbsent(header.key(), header);
            }
        });
        return all;
    }

    /** OpenAPI says that these descriptions are ignored (3.1, section 4.8.12.1). */
    private static boolean isIgnored(Parameter parameter) {
        return List.of("header:accept", "header:content-type", "header:authorization")
                .contains(parameter.key());
    }
}
