package dev.assistantapi.server.assistant;

import dev.assistantapi.server.contract.CheckedBody;
import dev.assistantapi.server.patch.Patch;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.node.ObjectNode;

/** Passes the body to the controller as a document, or as the kind of patch that its media type names. */
final class BodyArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ObjectNode.class || parameter.getParameterType() == Patch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        ObjectNode body = (ObjectNode) CheckedBody.of(request);
        if (parameter.getParameterType() == ObjectNode.class) {
            return body;
        }
        return Patch.of(MediaType.parseMediaType(request.getContentType()), body);
    }
}
