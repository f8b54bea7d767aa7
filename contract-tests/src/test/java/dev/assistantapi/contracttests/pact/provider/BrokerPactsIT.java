package dev.assistantapi.contracttests.pact.provider;

import au.com.dius.pact.provider.junitsupport.loader.PactBroker;
import org.junit.jupiter.api.condition.EnabledIf;

/** The pacts of a Pact Broker against the server, when one is named; the README says how. */
@PactBroker
@EnabledIf(value = "brokerIsNamed", disabledReason = "Neither pactbroker.url nor pactbroker.host is set.")
class BrokerPactsIT extends ProviderPactVerification {

    static boolean brokerIsNamed() {
        return System.getProperty("pactbroker.url") != null || System.getProperty("pactbroker.host") != null;
    }
}
