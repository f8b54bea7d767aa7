package dev.assistantapi.server.contract;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.server.key.Caller;
import dev.assistantapi.server.limit.LimitSettings;
import dev.assistantapi.server.setting.ServerSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a request through to its controller only if the contract allows it. */
@Component
class ContractInterceptor implements HandlerInterceptor {

    private final Map<String, OperationCheck> checks = new HashMap<>();
    private final boolean againstSchemas;

    ContractInterceptor(Contract contract, SchemaChecks schemas, ServerSettings settings, LimitSettings limits) {
        for (Operation operation : contract.operations()) {
            checks.put(
                    operation.method() + operation.path(),
                    new OperationCheck(contract, schemas, operation, limits.bodyTime()));
        }
        againstSchemas = settings.contractCheck();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        String method = HttpMethod.HEAD.matches(request.getMethod()) ? "GET" : request.getMethod();
        OperationCheck check =
                checks.get(method + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (check != null) {
            // The key filter has checked this. Checked again in case it took the path for a public one.
            Caller.requireOrganisation(request);
            CheckedBody.put(request, check.check(request, againstSchemas));
        }
        return true;
    }
}
