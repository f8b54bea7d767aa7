package dev.assistantapi.contract.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.OpenApi;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Compares within a limit of time. */
final class Judged {

    /** Generous: a busy machine must not fail what takes a second on an idle one. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private Judged() {}

    static Verdict compare(String before, String after) {
        return assertTimeoutPreemptively(
                LIMIT,
                () -> new ContractComparison()
                        .compare(parse("old.yaml", before), parse("new.yaml", after))
                        .verdict());
    }

    /** Two contracts whose one request has these schemas, written in flow style; all of them in components. */
    static Verdict compareSchemas(String before, String after) {
        return compare(contract(before, ""), contract(after, ""));
    }

    static String contract(String schema, String components) {
        return """
                openapi: 3.1.0
                info: {title: hostile, version: 1.0.0}
                paths:
                  /things:
                    post:
                      operationId: sendThing
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: %s
                      responses:
                        '204': {description: done}
                components:
                  schemas: {%s}
                """.formatted(schema, components);
    }

    static OpenApi parse(String name, String text) {
        return OpenApi.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
