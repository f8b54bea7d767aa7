package dev.assistantapi.server.assistant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes an assistant, which is JSON text already, with its length. */
final class AssistantDocumentWriter extends AbstractHttpMessageConverter<AssistantDocument> {

    AssistantDocumentWriter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AssistantDocument.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected AssistantDocument readInternal(Class<? extends AssistantDocument> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("An assistant is never read from a request", input);
    }

    @Override
    protected void writeInternal(AssistantDocument document, HttpOutputMessage output) throws IOException {
        byte[] json = document.json().getBytes(StandardCharsets.UTF_8);
        output.getHeaders().setContentLength(json.length);
        output.getBody().write(json);
    }
}
