package dev.assistantapi.client.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A value in the text of a contract, or in a file that it refers to.
 *
 * @param documents those that were read, by their addresses
 * @param document the address of the one that the value is in
 */
record ContractNode(
        Map<URI, Object> documents, URI document, @Nullable Object value) {

    /** @param contract the path or address of the contract */
    static ContractNode of(String contract) {
        URI uri = contract.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")
                ? URI.create(contract)
                : Path.of(contract).toAbsolutePath().toUri();
        return root(new HashMap<>(), uri);
    }

    private static ContractNode root(Map<URI, Object> documents, URI uri) {
        return new ContractNode(documents, uri, documents.computeIfAbsent(uri, ContractNode::read));
    }

    ContractNode with(@Nullable Object other) {
        return new ContractNode(documents, document, other);
    }

    ContractNode member(String name) {
        if (value instanceof List<?> items && name.matches("\\d{1,9}")) {
            int index = Integer.parseInt(name);
            return with(index < items.size() ? items.get(index) : null);
        }
        return with(value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** The members of an object, the items of an array, or nothing. */
    Stream<ContractNode> children() {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(this::with);
        }
        return value instanceof List<?> items ? items.stream().map(this::with) : Stream.empty();
    }

    /** What a {@code $ref} refers to (RFC 6901); a value of {@code null} if there is no such place. */
    Optional<ContractNode> target() {
        if (!(member("$ref").value() instanceof String reference)) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = document.resolve(reference.replace(" ", "%20"));
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
        ContractNode target = root(documents, URI.create(uri.toString().replaceFirst("#.*", "")));
        String pointer = Objects.requireNonNullElse(uri.getFragment(), "");
        for (String token : pointer.startsWith("/") ? pointer.substring(1).split("/") : new String[0]) {
            target = target.member(token.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(target);
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
