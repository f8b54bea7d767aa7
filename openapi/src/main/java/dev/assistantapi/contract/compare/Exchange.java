package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.schema.Direction;

/** An operation that both contracts have. */
record Exchange(Address address, OperationSource before, OperationSource after) {

    Pair operation() {
        return new Pair(before.operation(), after.operation());
    }

    Place place() {
        return Place.of(address);
    }

    /** Which way the request travels: in callbacks and webhooks the server sends it. */
    Direction requests() {
        return address.sentByServer() ? Direction.RESPONSE : Direction.REQUEST;
    }

    /** Which way the response travels. */
    Direction responses() {
        return address.sentByServer() ? Direction.REQUEST : Direction.RESPONSE;
    }
}
