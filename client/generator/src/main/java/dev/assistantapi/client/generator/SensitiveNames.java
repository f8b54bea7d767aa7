package dev.assistantapi.client.generator;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The names of the properties that a contract marks as sensitive. Read from its text: the parser of the OpenAPI generator does
 * not keep every keyword.
 */
final class SensitiveNames {

    private static final String MARK = "x-sensitive";
    /** Where a schema stands that says what a value, or what is in it, is. Names of properties are looked at one by one. */
    private static final List<String> PARTS = List.of(
            "allOf",
            "oneOf",
            "anyOf",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "items",
            "prefixItems",
            "contains",
            "additionalItems",
            "unevaluatedItems",
            "additionalProperties",
            "unevaluatedProperties",
            "contentSchema");

    private final Set<String> names = new TreeSet<>();
    private final Set<String> patterns = new LinkedHashSet<>();

    private final Set<String> declared = new TreeSet<>();
    private final Set<Object> visited = identities();
    private boolean undeclared;

    private SensitiveNames() {}

    /** @param contract the path or address of the contract */
    static SensitiveNames of(String contract) {
        SensitiveNames sensitive = new SensitiveNames();
        sensitive.visit(ContractNode.of(contract));
        return sensitive;
    }

    /** Literals of the names. */
    List<String> names() {
        return names.stream().map(JavaText::literal).toList();
    }

    /** Literals of regular expressions that sensitive names match. */
    List<String> patterns() {
        return patterns.stream().map(JavaText::literal).toList();
    }

    /** Whether a name that the contract does not know is sensitive. */
    boolean undeclared() {
        return undeclared;
    }

    /** Literals of all names that the contract knows, if that matters. */
    List<String> declared() {
        return undeclared ? declared.stream().map(JavaText::literal).toList() : List.of();
    }

    private void visit(ContractNode node) {
        if (!(node.value() instanceof Map || node.value() instanceof List) || !visited.add(node.value())) {
            return;
        }
        node.target().ifPresent(this::visit);
        if (node.member("properties").value() instanceof Map<?, ?> properties) {
            properties.forEach((name, schema) -> {
                declared.add(String.valueOf(name));
                if (isSensitive(node.with(schema), identities())) {
                    names.add(String.valueOf(name));
                }
            });
            undeclared |= isSensitive(node.member("additionalProperties"), identities())
                    || isSensitive(node.member("unevaluatedProperties"), identities());
        }
        if (node.member("patternProperties").value() instanceof Map<?, ?> properties) {
            properties.forEach((pattern, schema) -> {
                if (isSensitive(node.with(schema), identities())) {
                    patterns.add(usable(String.valueOf(pattern)));
                }
            });
        }
        node.children().forEach(this::visit);
    }

    /** The regular expression, or one that matches every name if Java does not know its syntax. */
    private static String usable(String pattern) {
        try {
            Pattern.compile(pattern);
            return pattern;
        } catch (PatternSyntaxException notOfJava) {
            return "";
        }
    }

    private boolean isSensitive(ContractNode schema, Set<Object> seen) {
        if (!(schema.value() instanceof Map) || !seen.add(schema.value())) {
            return false;
        }
        if (Boolean.TRUE.equals(schema.member(MARK).value())) {
            return true;
        }
        if (schema.target().filter(target -> isSensitive(target, seen)).isPresent()) {
            return true;
        }
        return PARTS.stream()
                .flatMap(keyword -> schemas(keyword, schema.member(keyword)))
                .anyMatch(part -> isSensitive(part, seen));
    }

    private static Stream<ContractNode> schemas(String keyword, ContractNode part) {
        boolean several = part.value() instanceof List || keyword.equals("dependentSchemas");
        return several ? part.children() : Stream.of(part);
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
