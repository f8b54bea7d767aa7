package dev.assistantapi.client.generator;

import dev.assistantapi.client.generator.OperationFacts.QueryParameter;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the methods that set query parameters. */
final class QueryMethods {

    /** Methods of java.lang.Object and of the class that has these methods. */
    private static final Set<String> TAKEN = Set.of(
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "operation",
            "query",
            "toString",
            "wait",
            "with");

    private final ComponentSchemas schemas;
    private final JavaForms forms;

    QueryMethods(ComponentSchemas schemas, JavaForms forms) {
        this.schemas = schemas;
        this.forms = forms;
    }

    List<QueryParameter> of(List<Parameter> parameters) {
        JavaNames names = new JavaNames(TAKEN);
        List<Parameter> ordered = new ArrayList<>(parameters);
        ordered.sort(Comparator.comparing(
                parameter -> !JavaNames.member(parameter.getName()).equals(parameter.getName())));
        Map<Parameter, QueryParameter> methods = new HashMap<>();
        ordered.forEach(parameter -> methods.put(parameter, of(parameter, names)));
        return parameters.stream().map(methods::get).toList();
    }

    private QueryParameter of(Parameter parameter, JavaNames names) {
        Schema<?> schema = schema(parameter);
        String code = JavaText.code(parameter.getName());
        String description = parameter.getDescription() != null
                ? parameter.getDescription()
                : schemas.annotation(schema, Schema::getDescription).orElse("");
        return new QueryParameter(
                names.unique(JavaNames.member(parameter.getName())),
                JavaText.literal(parameter.getName()),
                code,
                description.isBlank() ? "The parameter " + code + "." : Markdown.javadoc(description, "  "),
                limits(schema),
                Boolean.TRUE.equals(parameter.getDeprecated()),
                forms.of(schema).argument(),
                style(parameter));
    }

    private static Schema<?> schema(Parameter parameter) {
        Content content = parameter.getContent();
        Schema<?> schema = content == null || content.isEmpty()
                ? parameter.getSchema()
                : content.values().iterator().next().getSchema();
        return schema == null ? new Schema<>() : schema;
    }

    private String limits(Schema<?> schema) {
        return schemas.annotation(schema, Schema::getMinimum)
                        .map(minimum -> ", at least " + minimum.toPlainString())
                        .orElse("")
                + schemas.annotation(schema, Schema::getMaximum)
                        .map(maximum -> ", at most " + maximum.toPlainString())
                        .orElse("");
    }

    /** The name of a constant of {@code QueryStyle}. */
    private static String style(Parameter parameter) {
        if (parameter.getContent() != null && !parameter.getContent().isEmpty()) {
            return "JSON";
        }
        Parameter.StyleEnum style = parameter.getStyle() == null ? Parameter.StyleEnum.FORM : parameter.getStyle();
        boolean exploded = parameter.getExplode() == null ? style == Parameter.StyleEnum.FORM : parameter.getExplode();
        return switch (style) {
            case DEEPOBJECT -> "DEEP_OBJECT";
            case SPACEDELIMITED -> exploded ? "FORM_EXPLODED" : "SPACE_DELIMITED";
            case PIPEDELIMITED -> exploded ? "FORM_EXPLODED" : "PIPE_DELIMITED";
            default -> exploded ? "FORM_EXPLODED" : "FORM";
        };
    }
}
