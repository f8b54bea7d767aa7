package dev.assistantapi.contracttests.conformance.model;

/**
 * A promise that is not kept.
 *
 * @param operation whose promise it is
 * @param field the field, parameter, header or status it is about
 * @param promised what the contract says
 * @param did what the server did
 * @param remedy what to do about it
 */
public record ConformanceFinding(String operation, String field, String promised, String did, String remedy) {

    @Override
    public String toString() {
        return operation + " · " + field + ": the contract says " + promised + "; the server " + did + ". " + remedy;
    }
}
