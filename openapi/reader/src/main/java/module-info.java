/** Reads any OpenAPI document, and says of every node in which file and line it is. */
module dev.assistantapi.contract.reader {
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports dev.assistantapi.contract;
    exports dev.assistantapi.contract.document;
    exports dev.assistantapi.contract.document.keyword;
    exports dev.assistantapi.contract.document.operation;
}
