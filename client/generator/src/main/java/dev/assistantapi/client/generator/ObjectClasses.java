package dev.assistantapi.client.generator;

import dev.assistantapi.client.generator.ObjectClass.PropertyMethods;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the classes of objects. */
final class ObjectClasses {

    /** Methods of java.lang.Object, of the base class and of every class of the model. */
    private static final Set<String> TAKEN = Set.of(
            "clone",
            "equals",
            "finalize",
            "from",
            "fromJson",
            "getClass",
            "hashCode",
            "isSensitive",
            "isServerOwned",
            "members",
            "notify",
            "notifyAll",
            "of",
            "secrets",
            "toJson",
            "toString",
            "wait",
            "writableMembers");

    private final ComponentSchemas schemas;
    private final JavaForms forms;
    private final VariantMethods variants;
    private final Set<String> sent;

    /** @param sent the names of the schemas of what a caller sends */
    ObjectClasses(ComponentSchemas schemas, ModelClasses classes, JavaForms forms, Set<String> sent) {
        this.sent = sent;
        this.schemas = schemas;
        this.forms = forms;
        this.variants = new VariantMethods(schemas, classes);
    }

    ObjectClass of(String component, String name) {
        Schema<?> schema = schemas.component(component);
        Properties properties = Properties.of(schema, schemas);
        JavaNames names = new JavaNames(TAKEN);
        List<PropertyMethods> methods = methods(properties, names);
        List<String> serverOwned = properties.schemas().entrySet().stream()
                .filter(property -> isReadOnly(property.getValue()))
                .map(property -> JavaText.literal(property.getKey()))
                .toList();
        // What only the server sets is required in answers alone.
        boolean constructible = sent.contains(component)
                || properties.required().stream()
                        .noneMatch(required -> properties.schemas().containsKey(required)
                                && isReadOnly(properties.schemas().get(required)));
        return new ObjectClass(
                name,
                schemas.annotation(schema, Schema::getDescription)
                        .map(markdown -> Markdown.javadoc(markdown, ""))
                        .orElse("A JSON object."),
                schemas.annotation(schema, Schema::getDeprecated).orElse(false),
                constructible,
                methods,
                variants.of(component, schema, names),
                serverOwned);
    }

    /** In the order of the contract; names are given first to those that need no change. */
    private List<PropertyMethods> methods(Properties properties, JavaNames names) {
        List<String> ordered = new ArrayList<>(properties.schemas().keySet());
        ordered.sort(Comparator.comparing(
                        (String name) -> isClearing(name, properties.schemas().keySet()))
                .thenComparing(name -> !JavaNames.member(name).equals(name)));
        Map<String, PropertyMethods> methods = new HashMap<>();
        for (String name : ordered) {
            methods.put(name, methods(name, properties, names));
        }
        return properties.schemas().keySet().stream().map(methods::get).toList();
    }

    /** Whether a property is called like the method that clears another one. */
    private static boolean isClearing(String name, Set<String> others) {
        return others.stream().anyMatch(other -> name.equals(clearing(JavaNames.member(other))));
    }

    private static String clearing(String name) {
        return "clear" + JavaNames.capitalised(name);
    }

    private PropertyMethods methods(String property, Properties properties, JavaNames names) {
        Schema<?> schema = Objects.requireNonNull(properties.schemas().get(property), property);
        boolean nullable = schemas.isNullable(schema);
        boolean required = properties.required().contains(property);
        boolean readOnly = isReadOnly(schema);
        boolean clearable = !readOnly && (nullable || !required);
        String name = names.unique(JavaNames.member(property));
        String code = JavaText.code(property);
        String description = schemas.annotation(schema, Schema::getDescription).orElse("");
        return new PropertyMethods(
                name,
                clearable ? names.unique(clearing(name)) : "",
                JavaText.literal(property),
                code,
                description.isBlank() ? "The member " + code + "." : Markdown.javadoc(description, "  "),
                !description.isBlank(),
                schemas.annotation(schema, Schema::getDeprecated).orElse(false),
                forms.of(schema),
                required && !nullable,
                nullable,
                !readOnly,
                clearable);
    }

    private boolean isReadOnly(Schema<?> schema) {
        return schemas.annotation(schema, Schema::getReadOnly).orElse(false);
    }
}
