package dev.assistantapi.server.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the reference page at {@code /docs}. {@code /} and the type of every problem redirect there. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/docs");
        registry.addRedirectViewController("/problems/{type}", "/docs");
        registry.addViewController("/docs").setViewName("forward:/docs/index.html");
    }
}
