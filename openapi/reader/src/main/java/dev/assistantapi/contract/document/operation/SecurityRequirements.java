package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an operation of one contract asks for in credentials: one of several sets. */
public final class SecurityRequirements {

    private SecurityRequirements() {}

    /** Where the requirements of an operation stand; missing when it has none. */
    public static Located place(Located operation) {
        Located own = operation.child("security");
        return own.exists() ? own : operation.contract().root().child("security");
    }

    /** The sets of credentials, each of which will do; an empty set is no credentials. */
    public static List<Set<Credential>> alternatives(Located place) {
        List<Set<Credential>> alternatives = new ArrayList<>();
        for (Located alternative : place.items()) {
            Set<Credential> all = new LinkedHashSet<>();
            alternative.members().forEach((name, scopes) -> {
                Set<String> asked = new HashSet<>();
                scopes.items().forEach(scope -> asked.add(scope.node().asString("")));
                Located scheme = scheme(place, name);
                all.add(new Credential(
                        wire(name, scheme),
                        asked,
                        scheme.child("flows").members().keySet()));
            });
            alternatives.add(all);
        }
        return alternatives.isEmpty() ? List.of(Set.of()) : alternatives;
    }

    /** As {@code HTTP bearer, or API key in query key}. */
    public static String text(List<Set<Credential>> alternatives) {
        return String.join(
                ", or ", alternatives.stream().map(SecurityRequirements::text).toList());
    }

    public static String text(Set<Credential> all) {
        return all.isEmpty()
                ? "none"
                : String.join(" and ", all.stream().map(Credential::text).toList());
    }

    /** The definition of a scheme; missing when there is none. */
    public static Located scheme(Located anywhere, String name) {
        return anywhere.contract()
                .root()
                .child("components")
                .child("securitySchemes")
                .child(name)
                .resolve();
    }

    /** What a scheme is to a caller, whatever its name and whichever way the token is got. */
    public static String wire(String name, Located scheme) {
        String type = scheme.text("type", "");
        return switch (type) {
            case "apiKey" -> {
                String in = scheme.text("in", "");
                String key = scheme.text("name", "");
                yield "API key in " + in + " " + (in.equals("header") ? key.toLowerCase(Locale.ROOT) : key);
            }
            case "http" -> "HTTP " + scheme.text("scheme", "").toLowerCase(Locale.ROOT);
            case "oauth2" -> "OAuth 2 token";
            case "openIdConnect" -> "OpenID Connect token of " + scheme.text("openIdConnectUrl", "");
            case "mutualTLS" -> "client certificate";
            default -> scheme.exists() ? type + " " + name : "credentials of " + name;
        };
    }
}
