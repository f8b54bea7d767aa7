package dev.assistantapi.contracttests.pact.consumer;

import au.com.dius.pact.core.model.V4Interaction;
import dev.assistantapi.client.AssistantClient;
import java.util.function.Consumer;

/**
 * One interaction, and what the client does with it.
 *
 * @param interaction what the client sends and gets
 * @param act calls the client and checks what it makes of the answer
 */
record ConsumerScenario(V4Interaction.SynchronousHttp interaction, Consumer<AssistantClient> act) {

    String description() {
        return interaction.getDescription();
    }
}
