package dev.assistantapi.server.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

    /** No filter asks for the current request, and the dispatcher makes it known to what is behind it. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContextForFilters() {
        FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
        none.setEnabled(false);
        return none;
    }
}
