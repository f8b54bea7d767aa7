package dev.assistantapi.contracttests.mutation;

import dev.assistantapi.contract.Contract;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** All changes of a contract, one at a time. Names, descriptions and examples that are not on the wire are none. */
public final class Mutants {

    private Mutants() {}

    /** The mutants of a contract. */
    public static List<Mutant> of(Contract contract) {
        Collected mutants = new Collected();
        Sides sides = new Sides(contract);
        for (String place : sides.all()) {
            JsonPointer here = JsonPointer.compile(place);
            JsonNode schema = contract.document().at(here);
            new SchemaMutants(here, schema, sides, mutants).collect();
            new PropertyMutants(here, schema, sides, mutants).collect();
        }
        new OperationMutants(contract, mutants).collect();
        new ResponseMutants(contract, mutants).collect();
        return mutants.all();
    }
}
