package dev.assistantapi.contract.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** An OpenAPI 3.0 or 3.1 contract: a file, and those that it refers to, read when they are needed. */
public final class OpenApi {

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<Document, @Nullable Path> paths = new HashMap<>();
    private final Map<Document, Map<String, Located>> targets = new HashMap<>();
    private final Map<Located, Located> resolved = new HashMap<>();
    private final List<Located> tops = new ArrayList<>();
    private final Document main;
    private final OpenApiVersion version;

    private OpenApi(Document main, @Nullable Path path) {
        this.main = main;
        paths.put(main, path);
        tops.add(Located.top(this, main));
        if (path != null) {
            documents.put(path.toString(), main);
        }
        version = readVersion(main);
    }

    /**
     * Reads a contract from a file, YAML or JSON, UTF-8.
     *
     * @throws UnusableDocumentException if the file cannot be read, is too large, or is no OpenAPI 3.0 or 3.1
     */
    public static OpenApi read(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return new OpenApi(DocumentReader.read(file.toString(), path), path);
    }

    /**
     * Reads a contract that is in memory and refers to no other file.
     *
     * @param name what messages call it
     * @throws UnusableDocumentException if it is too large, or no OpenAPI 3.0 or 3.1
     */
    public static OpenApi parse(String name, byte[] source) {
        return new OpenApi(DocumentReader.parse(name, source), null);
    }

    /** The version that the contract itself is written in; files that it refers to are read as the same. */
    public OpenApiVersion version() {
        return version;
    }

    /** The top of the contract. */
    public Located root() {
        return Located.top(this, main);
    }

    /** A place in one of the files that were read so far. */
    public Located at(String file, JsonPointer pointer) {
        return tops.stream()
                .filter(top -> top.file().equals(file))
                .findFirst()
                .orElseGet(this::root)
                .at(pointer);
    }

    /** The tops of all files that were read so far: that of the contract, and those that references have led to. */
    public List<Located> files() {
        return List.copyOf(tops);
    }

    Located resolve(Located place) {
        if (!isReference(place)) {
            return place;
        }
        Located current = place;
        Set<Located> seen = new HashSet<>();
        while (isReference(current)) {
            Located known = resolved.get(current);
            if (known == null && !seen.add(current)) {
                throw place.unusable("the $ref leads in a circle");
            }
            current =
                    known == null ? follow(current, current.node().path("$ref").stringValue()) : known;
        }
        for (Located step : seen) {
            resolved.put(step, current);
        }
        return current;
    }

    private static boolean isReference(Located place) {
        return place.node().isObject() && place.node().path("$ref").isString();
    }

    Located follow(Located from, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(from, reference.substring(hash + 1));
        Document document = file.isEmpty() ? from.document() : document(from, file);
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return anchor(from, document, fragment);
        }
        Map<String, Located> known = targets.computeIfAbsent(document, key -> new HashMap<>());
        Located target = known.get(fragment);
        if (target == null) {
            target = Located.top(this, document).at(JsonPointer.compile(fragment));
            if (!target.exists()) {
                throw from.unusable("the $ref " + reference + " leads to nothing");
            }
            known.put(fragment, target);
        }
        return target;
    }

    private static String decoded(Located from, String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw from.unusable("the $ref #" + fragment + " has a percent sign that escapes nothing; write %25");
        }
    }

    /** {@code $anchor} and {@code $dynamicAnchor} (JSON Schema 2020-12, section 8.2.2). */
    private Located anchor(Located from, Document document, String name) {
        JsonPointer place = Anchors.find(document.root(), name);
        if (place == null) {
            throw from.unusable("the $ref #" + name + " leads to no $anchor");
        }
        return Located.top(this, document).at(place);
    }

    private Document document(Located from, String file) {
        if (file.contains("://") || file.startsWith("//")) {
            throw from.unusable(
                    "the $ref " + file + " leads to the network, which is not read; keep a copy beside the contract");
        }
        Path base = paths.get(from.document());
        if (base == null) {
            throw from.unusable("the $ref " + file + " leads to another file, and this contract was read from none");
        }
        try {
            String decoded = URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
            Path path = base.resolveSibling(decoded).normalize();
            Document known = documents.get(path.toString());
            if (known != null) {
                return known;
            }
            if (documents.size() >= Limits.FILES) {
                throw from.unusable("the contract consists of more than " + Limits.FILES + " files");
            }
            Path shown = Path.of(from.file()).resolveSibling(decoded).normalize();
            Document read = DocumentReader.read(shown.toString(), path);
            documents.put(path.toString(), read);
            paths.put(read, path);
            tops.add(Located.top(this, read));
            return read;
        } catch (IllegalArgumentException e) { // an invalid escape, or no path
            throw from.unusable("the $ref " + file + " names no file");
        }
    }

    private static OpenApiVersion readVersion(Document main) {
        if (!main.root().isObject()) {
            throw new UnusableDocumentException(
                    main.file(), 0, "this is no OpenAPI document: no object stands at its top");
        }
        String text = main.root().path("openapi").asString("");
        if (text.matches("3\\.0(\\..*)?")) {
            return OpenApiVersion.V3_0;
        }
        if (text.matches("3\\.1(\\..*)?")) {
            return OpenApiVersion.V3_1;
        }
        String found = main.root().has("swagger")
                ? "this is Swagger " + main.root().path("swagger").asString("2.0")
                : text.isEmpty() ? "this is no OpenAPI document: it has no member openapi" : "this is OpenAPI " + text;
        int line = main.root().has("openapi") ? main.line(JsonPointer.compile("/openapi")) : 0;
        throw new UnusableDocumentException(main.file(), line, found + "; OpenAPI 3.0 and 3.1 are understood");
    }
}
