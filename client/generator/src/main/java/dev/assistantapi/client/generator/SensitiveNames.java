package dev.assistantapi.client.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The names of the properties that a contract marks as sensitive. Read from its text: the parser of the OpenAPI generator does
 * not keep every keyword.
 */
final class SensitiveNames {

    private static final String MARK = "x-sensitive";
    /** Where a schema stands that says what a value, or what is in it, is. Names of properties are looked at one by one. */
    private static final List<String> PARTS = List.of(
            "allOf", "oneOf", "anyOf", "if", "then", "else", "dependentSchemas", "items", "prefixItems", "contains",
            "additionalItems", "unevaluatedItems", "additionalProperties", "unevaluatedProperties", "contentSchema");

    private static final String ANY_NAME = "";

    private final Map<URI, Object> documents = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> patterns = new LinkedHashSet<>();

    private final Set<String> declared = new TreeSet<>();
    private final Set<Object> visited = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    private boolean undeclared;

    private SensitiveNames() {}

    /** @param contract the path or address of the contract */
    static SensitiveNames of(String contract) {
        SensitiveNames sensitive = new SensitiveNames();
        URI uri = contract.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")
                ? URI.create(contract)
                : Path.of(contract).toAbsolutePath().toUri();
        sensitive.visit(new Node(uri, sensitive.document(uri)));
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

    /** A value in one of the documents of the contract. */
    private record Node(URI document, @Nullable Object value) {

        Node member(String name) {
            return new Node(document, value instanceof Map<?, ?> map ? map.get(name) : null);
        }

        /** The members of an object, the items of an array, or nothing. */
        List<Node> children() {
            List<Node> children = new ArrayList<>();
            if (value instanceof Map<?, ?> map) {
                map.values().forEach(child -> children.add(new Node(document, child)));
            } else if (value instanceof List<?> items) {
                items.forEach(child -> children.add(new Node(document, child)));
            }
            return children;
        }

        boolean isSchema() {
            return value instanceof Map<?, ?>;
        }
    }

    private void visit(Node node) {
        if (!(node.value() instanceof Map || node.value() instanceof List) || !visited.add(node.value())) {
            return;
        }
        target(node).ifPresent(this::visit);
        if (node.member("properties").value() instanceof Map<?, ?> properties) {
            properties.forEach((name, schema) -> {
                declared.add(String.valueOf(name));
                if (isSensitive(new Node(node.document(), schema), new HashSet<>())) {
                    names.add(String.valueOf(name));
                }
            });
            undeclared |= isSensitive(node.member("additionalProperties"), new HashSet<>())
                    || isSensitive(node.member("unevaluatedProperties"), new HashSet<>());
        }
        if (node.member("patternProperties").value() instanceof Map<?, ?> properties) {
            properties.forEach((pattern, schema) -> {
                if (isSensitive(new Node(node.document(), schema), new HashSet<>())) {
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
            return ANY_NAME;
        }
    }

    private boolean isSensitive(Node schema, Set<Object> seen) {
        if (!schema.isSchema() || !seen.add(System.identityHashCode(schema.value()))) {
            return false;
        }
        if (Boolean.TRUE.equals(schema.member(MARK).value())) {
            return true;
        }
        if (target(schema).filter(target -> isSensitive(target, seen)).isPresent()) {
            return true;
        }
        return PARTS.stream()
                .map(schema::member)
                .anyMatch(part -> isSensitive(part, seen)
                        || isListOrNames(part) && part.children().stream().anyMatch(child -> isSensitive(child, seen)));
    }

    private static boolean isListOrNames(Node part) {
        return part.value() instanceof List || part.value() instanceof Map<?, ?> map && !map.containsKey("properties");
    }

    private java.util.Optional<Node> target(Node node) {
        if (!(node.member("$ref").value() instanceof String reference)) {
            return java.util.Optional.empty();
        }
        URI uri = node.document().resolve(reference.replace(" ", "%20"));
        String pointer = Objects.requireNonNullElse(uri.getFragment(), "");
        URI document = URI.create(uri.toString().replaceFirst("#.*", ""));
        Node target = new Node(document, document(document));
        for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String name = token.replace("~1", "/").replace("~0", "~");
            target = target.value() instanceof List<?> items && name.matches("\\d+") && Integer.parseInt(name) < items.size()
                    ? new Node(document, items.get(Integer.parseInt(name)))
                    : target.member(name);
        }
        return java.util.Optional.of(target);
    }

    private Object document(URI uri) {
        return documents.computeIfAbsent(uri, SensitiveNames::read);
    }

    private static Object read(URI uri) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        try (InputStream in = uri.toURL().openStream()) {
            return Objects.requireNonNullElse(new Yaml(new SafeConstructor(options)).load(in), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The contract at " + uri + " cannot be read.", e);
        }
    }
}
