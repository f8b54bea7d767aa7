package dev.assistantapi.server.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** What Spring's mapping does not check: the charset and encoding of a body, and an Accept header that only errors match. */
final class MediaTypes {

    private MediaTypes() {}

    /** The media type of the body, without parameters. JSON has one charset (RFC 8259, section 8.1). */
    static MediaType ofBody(HttpServletRequest request, Collection<MediaType> supported)
            throws HttpMediaTypeNotSupportedException {
        MediaType sent = MediaType.parseMediaType(request.getContentType());
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (!isUtf8(sent) || encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new HttpMediaTypeNotSupportedException(sent, List.copyOf(supported));
        }
        return new MediaType(sent.getType(), sent.getSubtype());
    }

    private static boolean isUtf8(MediaType type) {
        String charset = type.getParameter("charset");
        return charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8");
    }

    static void requireAcceptable(HttpServletRequest request, List<MediaType> answers)
            throws HttpMediaTypeNotAcceptableException {
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (accept.isEmpty() || answers.isEmpty()) {
            return;
        }
        List<MediaType> accepted = new ArrayList<>(MediaType.parseMediaTypes(accept));
        accepted.removeIf(type -> type.getQualityValue() == 0);
        if (answers.stream().noneMatch(answer -> accepted.stream().anyMatch(type -> type.includes(answer)))) {
            throw new HttpMediaTypeNotAcceptableException(answers);
        }
    }
}
