package dev.assistantapi.server.contract;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code format: uri} (RFC 3986). The library's own format accepts values that {@link URI} refuses to parse ({@code "//"})
 * and invalid authorities ({@code "http://host:port"}).
 */
final class AbsoluteUriFormat implements Format {

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
        URI uri;
        try {
            uri = new URI(value);
        } catch (URISyntaxException e) {
            return false;
        }
        return uri.isAbsolute()
                && value.chars().allMatch(character -> character > 0x20 && character < 0x7F)
                && (uri.getRawAuthority() == null
                        || AUTHORITY.matcher(uri.getRawAuthority()).matches())
                && !hasBracket(uri.getRawPath())
                && !hasBracket(uri.getRawQuery())
                && !hasBracket(uri.getRawFragment());
    }

    private static boolean hasBracket(@Nullable String part) {
        return part != null && (part.indexOf('[') >= 0 || part.indexOf(']') >= 0);
    }
}
