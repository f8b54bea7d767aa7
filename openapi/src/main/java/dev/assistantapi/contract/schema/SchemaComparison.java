package dev.assistantapi.contract.schema;

import dev.assistantapi.contract.document.Located;
import java.util.List;

/** Compares schemas of two contracts. */
public final class SchemaComparison {

    /**
     * All differences between two schemas, judged for one direction. None means that they accept the same values and give
     * clients the same names.
     *
     * @param before the schema of the old contract, references not yet followed
     * @param after the schema of the new contract, references not yet followed
     */
    public List<SchemaDifference> compare(Located before, Located after, Direction direction, ValueForm form) {
        return List.of();
    }
}
