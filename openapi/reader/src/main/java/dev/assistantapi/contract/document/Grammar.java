package dev.assistantapi.contract.document;

import dev.assistantapi.contract.document.keyword.ApplicatorKeyword;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects of OpenAPI 3.0 and 3.1, as far as a comparison reads them: their fields, and what stands in them. */
final class Grammar {

    /** [x] is a list, {x} a map, {x-} a map that may have extensions; text is a string, scalar anything that has a text. */
    private static final String OBJECTS = """
            Contract: info=Info servers=[Server] paths={PathItem-} webhooks={PathItem} components=Components security=[Requirement]
            Info: version=scalar
            Components: schemas={Schema} responses={Response} parameters={Parameter} requestBodies={RequestBody} \
            headers={Header} securitySchemes={SecurityScheme} links={Link} callbacks={Callback} pathItems={PathItem}
            Server: url=text variables={Variable}
            Variable: default=scalar enum=[scalar]
            PathItem: parameters=[Parameter] servers=[Server] get=Operation put=Operation post=Operation delete=Operation \
            options=Operation head=Operation patch=Operation trace=Operation
            Operation: tags=[scalar] operationId=text parameters=[Parameter] requestBody=RequestBody responses={Response-} \
            callbacks={Callback} deprecated=flag security=[Requirement] servers=[Server]
            Parameter: name=text in=text required=flag deprecated=flag allowEmptyValue=flag allowReserved=flag style=text \
            explode=flag schema=Schema content={MediaType}
            Header: required=flag deprecated=flag style=text explode=flag schema=Schema content={MediaType}
            RequestBody: required=flag content={MediaType}
            MediaType: schema=Schema encoding={Encoding}
            Encoding: contentType=text headers={Header} style=text explode=flag allowReserved=flag
            Response: headers={Header} content={MediaType} links={Link}
            Link: operationId=text operationRef=text
            Callback: *={PathItem-}
            Requirement: *={scopes}
            SecurityScheme: type=text in=text name=text scheme=text openIdConnectUrl=text flows=Flows
            Flows: implicit=Flow password=Flow clientCredentials=Flow authorizationCode=Flow
            Flow: authorizationUrl=text tokenUrl=text refreshUrl=text
            Discriminator: propertyName=text mapping={text}
            """;

    private static final Set<String> REFERABLE = Set.of(
            "PathItem",
            "Parameter",
            "Header",
            "RequestBody",
            "Response",
            "Link",
            "Callback",
            "SecurityScheme",
            "Schema",
            "MediaType");

    private static final Map<String, Form> FORMS = read();
    static final Form CONTRACT = form("Contract");

    private Grammar() {}

    enum Shape {
        TEXT,
        SCALAR,
        FLAG,
        LIST,
        MAP,
        OBJECT,
        SCHEMA
    }

    /**
     * What may stand at a place.
     *
     * @param extensible whether properties of a map that begin with x- are none of its properties
     * @param fields for objects, by name; made when asked for, as they may lead back here
     */
    record Form(
            String name,
            Shape shape,
            boolean extensible,
            @Nullable Form of,
            Map<String, Supplier<Form>> fields) {

        /** What the items of a list or the properties of a map are. */
        Form inner() {
            return Objects.requireNonNull(of);
        }

        boolean referable() {
            return REFERABLE.contains(name);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Form form && form.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private static String schema() {
        return Stream.of(ApplicatorKeyword.values())
                .map(keyword -> " " + keyword.text()
                        + switch (keyword.shape()) {
                            case SCHEMA -> "=Schema";
                            case LIST -> "=[Schema]";
                            case MAP -> "={Schema}";
                        })
                .collect(Collectors.joining("", "Schema: discriminator=Discriminator", ""));
    }

    private static Map<String, Form> read() {
        Map<String, Form> forms = new HashMap<>();
        for (String line : (OBJECTS + schema()).split("\n")) {
            String name = line.substring(0, line.indexOf(':'));
            Map<String, Supplier<Form>> fields = new LinkedHashMap<>();
            for (String field : line.substring(line.indexOf(':') + 2).split(" +")) {
                int equals = field.indexOf('=');
                fields.put(field.substring(0, equals), () -> form(field.substring(equals + 1)));
            }
            Shape shape = name.equals("Schema") ? Shape.SCHEMA : Shape.OBJECT;
            forms.put(name, new Form(name, shape, false, null, fields));
        }
        return forms;
    }

    private static Form form(String text) {
        return switch (text.charAt(0)) {
            case '[' -> new Form(text, Shape.LIST, false, form(text.substring(1, text.length() - 1)), Map.of());
            case '{' -> {
                boolean extensible = text.endsWith("-}");
                Form inner = form(text.substring(1, text.length() - (extensible ? 2 : 1)));
                yield new Form(text, Shape.MAP, extensible, inner, Map.of());
            }
            default -> named(text);
        };
    }

    private static Form named(String name) {
        return switch (name) {
            case "text" -> new Form(name, Shape.TEXT, false, null, Map.of());
            case "scalar" -> new Form(name, Shape.SCALAR, false, null, Map.of());
            case "flag" -> new Form(name, Shape.FLAG, false, null, Map.of());
            case "scopes" -> form("[scalar]");
            default -> {
                Form form = Objects.requireNonNull(FORMS.get(name), name);
                Supplier<Form> whole = form.fields.get("*");
                yield whole == null ? form : renamed(name, whole.get());
            }
        };
    }

    /** A map with a name, as Callback: it may be referred to. */
    private static Form renamed(String name, Form map) {
        return new Form(name, map.shape, map.extensible, map.of, map.fields);
    }
}
