package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Schema;

/**
 * That a schema accepts a value, or refuses it.
 *
 * @param producer whether the schema is that of the side which makes the value
 */
public record Literal(Schema schema, boolean accepts, boolean producer) {

    Literal refusing() {
        return new Literal(schema, !accepts, producer);
    }
}
