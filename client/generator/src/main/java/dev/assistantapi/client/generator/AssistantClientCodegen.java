package dev.assistantapi.client.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/**
 * Generates the classes of the client that follow from the contract. The OpenAPI generator parses the contract and writes the
 * templates down; what is in them comes from here.
 */
public final class AssistantClientCodegen extends DefaultCodegen {

    private static final String SOURCES = "src/main/java";
    /** The option that names the operation whose query parameters make {@code AssistantFilter}. */
    private static final String LIST = "listOperation";

    private static final String FILTER = "AssistantFilter";

    private final Map<String, ModelsMap> models = new LinkedHashMap<>();
    private List<OperationFacts> operations = List.of();

    /** Made by the OpenAPI generator, which knows the class by its name. */
    public AssistantClientCodegen() {
        modelTemplateFiles.put("model.mustache", ".java");
        embeddedTemplateDir = "";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return getClass().getName();
    }

    @Override
    public String getHelp() {
        return "Generates the classes of the assistant client that follow from the contract.";
    }

    /** Schemas stay as they are written; what they are in Java is told from that. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    @Override
    public void processOpenAPI(OpenAPI contract) {
        super.processOpenAPI(contract);
        ComponentSchemas schemas = new ComponentSchemas(contract);
        ModelClasses classes = new ModelClasses(schemas);
        JavaForms forms = new JavaForms(schemas, classes, "");
        Set<String> sent = OperationList.sent(contract)
                .flatMap(schema -> schemas.reference(schema).stream())
                .collect(Collectors.toSet());
        ObjectClasses objects = new ObjectClasses(schemas, classes, forms, sent);
        classes.objects().forEach((schema, name) -> put(name, "object", objects.of(schema, name)));
        classes.enums()
                .forEach((schema, name) -> put(name, "enum", EnumClass.of(name, schemas.component(schema), schemas)));
        // Parameters are written in another package than the model.
        JavaForms outside = new JavaForms(schemas, classes, modelPackage() + ".");
        operations = new OperationList(contract, new QueryMethods(schemas, outside)).all();
    }

    private void put(String name, String kind, Object view) {
        CodegenModel model = new CodegenModel();
        model.name = name;
        model.classname = name;
        ModelMap map = new ModelMap();
        map.setModel(model);
        ModelsMap file = new ModelsMap();
        file.setModels(List.of(map));
        file.setImports(List.of());
        file.putAll(additionalProperties());
        file.put("package", modelPackage());
        file.put("classname", name);
        file.put(kind, view);
        models.put(name, file);
    }

    /** Nothing is made of a single schema: which classes there are depends on all of them. */
    @Override
    public CodegenModel fromModel(String name, @SuppressWarnings("rawtypes") Schema schema) {
        CodegenModel model = new CodegenModel();
        model.name = name;
        model.classname = name;
        return model;
    }

    @Override
    public Map<String, ModelsMap> updateAllModels(Map<String, ModelsMap> parsed) {
        return models;
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> parsed) {
        return models;
    }

    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        bundle.put(
                "contractVersion",
                JavaText.literal(String.valueOf(openAPI.getInfo().getVersion())));
        bundle.put("operations", operations);
        bundle.put("sensitive", SensitiveNames.of(getInputSpec()));
        bundle.putAll(parametersOfLists());
        return super.postProcessSupportingFileData(bundle);
    }

    /** The parameters of the operation that has a class of its own for them, and of all others that have some. */
    private Map<String, Object> parametersOfLists() {
        String list = JavaText.literal(String.valueOf(additionalProperties.get(LIST)));
        List<OperationFacts> lists = operations.stream()
                .filter(operation -> operation.id().equals(list))
                .toList();
        List<OperationFacts> others = operations.stream()
                .filter(operation -> !operation.id().equals(list)
                        && !operation.queryParameters().isEmpty())
                .toList();
        if (lists.isEmpty()) {
            supportingFiles.removeIf(file -> file.getDestinationFilename().equals(FILTER + ".java"));
        }
        return Map.of(
                "list", lists.stream().map(operation -> operation.owner(FILTER)).toList(), "others", others);
    }

    @Override
    public String toModelName(String name) {
        return name;
    }

    @Override
    public String toModelFilename(String name) {
        return name;
    }

    @Override
    public String modelFileFolder() {
        return outputFolder()
                + File.separator
                + SOURCES
                + File.separator
                + modelPackage().replace('.', File.separatorChar);
    }

    @Override
    public String escapeQuotationMark(String input) {
        return JavaText.literal(input);
    }

    @Override
    public String escapeUnsafeCharacters(String input) {
        return JavaText.javadoc(input);
    }
}
