/** A client of the assistant API. */
module dev.assistantapi.client {
    requires transitive java.net.http;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    requires static org.slf4j;

    exports dev.assistantapi.client;
    exports dev.assistantapi.client.json;
    exports dev.assistantapi.client.model;
}
