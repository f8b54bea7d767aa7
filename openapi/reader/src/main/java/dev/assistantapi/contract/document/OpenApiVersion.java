package dev.assistantapi.contract.document;

/** The versions of OpenAPI that are understood; their schemas differ. */
public enum OpenApiVersion {
    /** Schemas are a dialect of their own: {@code nullable}, boolean {@code exclusiveMinimum}, siblings of {@code $ref} ignored. */
    V3_0,
    /** Schemas are JSON Schema 2020-12. */
    V3_1
}
