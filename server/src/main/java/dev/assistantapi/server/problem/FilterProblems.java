package dev.assistantapi.server.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers exceptions of filters in the same way as exceptions of controllers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FilterProblems implements Filter {

    private final HandlerExceptionResolver problems;

    FilterProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()
                    || !isAnswered((HttpServletRequest) request, (HttpServletResponse) response, e)) {
                throw e;
            }
        }
    }

    private boolean isAnswered(HttpServletRequest request, HttpServletResponse response, RuntimeException failure) {
        return problems.resolveException(request, response, null, failure) != null;
    }
}
