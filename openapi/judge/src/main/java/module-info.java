/** Compares any two contracts, and reviews what changed. What is not exported may change with every version. */
module dev.assistantapi.contract.judge {
    requires transitive dev.assistantapi.contract.reader;
    requires com.networknt.schema;
    requires java.xml;
    requires tools.jackson.dataformat.yaml;
    requires static transitive org.jspecify;

    exports dev.assistantapi.contract.compare;
    exports dev.assistantapi.contract.compare.finding;
    exports dev.assistantapi.contract.review;
    exports dev.assistantapi.contract.review.release;
    exports dev.assistantapi.contract.review.report;
    exports dev.assistantapi.contract.review.report.html;
    exports dev.assistantapi.contract.review.report.machine;
    exports dev.assistantapi.contract.review.report.markdown;
    exports dev.assistantapi.contract.review.result;
}
