package dev.assistantapi.contract.schema;

/**
 * That a schema accepts a value, or refuses it.
 *
 * @param producer whether the schema is that of the side which makes the value
 */
record Literal(Schema schema, boolean accepts, boolean producer) {

    Literal refusing() {
        return new Literal(schema, !accepts, producer);
    }
}
