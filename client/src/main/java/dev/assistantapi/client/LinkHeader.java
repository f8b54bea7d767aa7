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

    /** The address with this relation, resolved against the one that was read; empty if there is none. */
    static Optional<URI> find(List<String> headers, String relation, URI base) {
        for (String header : headers) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (isOf(relation, link.group(2))) {
                    return Optional.of(base.resolve(link.group(1)));
                }
            }
        }
        return Optional.empty();
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
