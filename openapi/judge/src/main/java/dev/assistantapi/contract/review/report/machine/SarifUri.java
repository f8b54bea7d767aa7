package dev.assistantapi.contract.review.report.machine;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI reference (RFC 3986): relative names stay relative. */
final class SarifUri {

    private SarifUri() {}

    static String of(String file) {
        String path = file.replace('\\', '/');
        try {
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            }
            // A colon in the first segment would be read as a scheme.
            String relative = path.contains(":") && path.indexOf(':') < (path + "/").indexOf('/') ? "./" + path : path;
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
