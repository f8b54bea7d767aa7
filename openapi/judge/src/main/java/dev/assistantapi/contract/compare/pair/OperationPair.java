package dev.assistantapi.contract.compare.pair;

import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.OperationSource;
import dev.assistantapi.contract.schema.openapi.Direction;

/** An operation that both contracts have. */
public record OperationPair(Address address, OperationSource before, OperationSource after) {

    public Pair operation() {
        return new Pair(before.operation(), after.operation());
    }

    public Place place() {
        return Place.of(address);
    }

    /** Which way the request travels: in callbacks and webhooks the server sends it. */
    Direction requests() {
        return address.sentByServer() ? Direction.RESPONSE : Direction.REQUEST;
    }

    /** Which way the response travels. */
    public Direction responses() {
        return address.sentByServer() ? Direction.REQUEST : Direction.RESPONSE;
    }
}
