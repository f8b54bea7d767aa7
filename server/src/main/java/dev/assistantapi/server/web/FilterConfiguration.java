package dev.assistantapi.server.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

    /** Switched off: no filter asks for the current request, and the dispatcher sets it for everything behind it. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContextForFilters() {
        FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
        none.setEnabled(false);
        return none;
    }
}
