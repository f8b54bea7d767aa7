package dev.assistantapi.client;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an address in {@code Link} headers (RFC 8288). */
final class LinkHeader {

    private static final String PARAMETER = ";\\s*([^\\s=;,]+)\\s*(?:=\\s*(?:\"([^\"]*)\"|([^\",;\\s]*)))?";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*" + PARAMETER + ")*)");
    private static final Pattern ONE_PARAMETER = Pattern.compile(PARAMETER);

    private LinkHeader() {}

    /** The target with this relation, as it stands there; empty if there is none. */
    static Optional<String> find(List<String> headers, String relation) {
        for (String header : headers) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (isOf(relation, link.group(2))) {
                    return Optional.of(link.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The address of a target, relative to that of the answer (RFC 3986, section 5).
     *
     * @throws IllegalArgumentException if the target is no URI reference
     */
    static URI resolved(String target, URI base) {
        if (target.isEmpty() || target.startsWith("?") || target.startsWith("#")) {
            // java.net.URI drops the last segment of the path here, as an older RFC said.
            String page = base.toString().replaceFirst(target.startsWith("?") ? "[?#].*" : "#.*", "");
            return URI.create(page + target);
        }
        return base.resolve(target);
    }

    /** Of several rel parameters only the first counts (RFC 8288, section 3.3); it may list several relations. */
    private static boolean isOf(String relation, String parameters) {
        Matcher parameter = ONE_PARAMETER.matcher(parameters);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("rel")) {
                String relations = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
                return relations != null
                        && List.of(relations.toLowerCase(Locale.ROOT).split("\\s+"))
                                .contains(relation);
            }
        }
        return false;
    }
}
