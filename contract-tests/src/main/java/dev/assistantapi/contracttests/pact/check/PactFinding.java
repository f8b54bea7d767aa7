package dev.assistantapi.contracttests.pact.check;

/**
 * A place where a pact and the contract disagree.
 *
 * @param file the pact
 * @param interaction its description
 * @param operation the {@code operationId}, or method and path if the contract has no such operation
 * @param field the part of request or response, as {@code response body /id}
 * @param consumer what the pact says
 * @param contract what the contract says
 * @param remedy what to do
 */
public record PactFinding(
        String file,
        String interaction,
        String operation,
        String field,
        String consumer,
        String contract,
        String remedy) {

    @Override
    public String toString() {
        return """
                %s, "%s"
                  operation: %s
                  field:     %s
                  consumer:  %s
                  contract:  %s
                  to do:     %s""".formatted(file, interaction, operation, field, consumer, contract, remedy);
    }
}
