/** A client of the assistant API. */
module dev.assistantapi.client {
    requires transitive java.net.http;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    requires static org.slf4j;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports dev.assistantapi.client;
    exports dev.assistantapi.client.json;
    exports dev.assistantapi.client.json.jackson;
    exports dev.assistantapi.client.model;
}
