package dev.assistantapi.client.testing;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** {@code format: uri} (RFC 3986, section 3): absolute, in ASCII, with an authority that is one where there is any. */
final class UriFormat implements Format {

    private static final Pattern AUTHORITY =
            Pattern.compile("([^@\\[\\]]*@)?(\\[[0-9A-Fa-f:.]+]|[^@:\\[\\]]*)(:[0-9]*)?");

    @Override
    public String getName() {
        return "uri";
    }

    @Override
    public String getMessageKey() {
        return "format.uri";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        try {
            URI uri = new URI(value);
            String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            String rest = value.substring(value.indexOf(authority) + authority.length());
            return uri.isAbsolute()
                    && value.chars().allMatch(character -> character > ' ' && character < 0x7F)
                    && AUTHORITY.matcher(authority).matches()
                    && !rest.contains("[")
                    && !rest.contains("]");
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
