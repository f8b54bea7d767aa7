package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.ClientMessage;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewerServerTests {

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#fields")
    void shouldReadAndSendBackAVariantThatItDoesNotKnow(String field, Object example) throws Exception {
        Object variant = example instanceof Map ? "a string now" : Map.of("kind", "new", "value", example);
        JsonMembers sent = JsonMembers.of(ContractFile.everything()).with(field, variant);
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, sent.toJson()))) {
            AssistantClient client = TestClient.of(server).build();

            Assistant assistant = client.get("a");
            client.replace("a", CreateAssistant.from(assistant));

            assertThat(assistant.members().asMap())
                    .containsEntry(field, sent.asMap().get(field));
            assertThat(Assistant.class.getMethod(field).invoke(assistant)).isEqualTo(java.util.Optional.empty());
            assertThat(written(server)).isEqualTo(withoutServerOwned(sent));
        }
    }

    @Test
    void shouldSendBackMembersThatItDoesNotKnow() throws Exception {
        JsonMembers sent = JsonMembers.of(ContractFile.everything())
                .with("latency", Map.of("target", 0.25))
                .withNull("nothing");
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, sent.toJson(), "ETag: \"1\""))) {
            AssistantClient client = TestClient.of(server).build();

            client.modify("a", assistant -> assistant.name("changed"));

            assertThat(written(server)).isEqualTo(withoutServerOwned(sent).with("name", "changed"));
        }
    }

    @Test
    void shouldKeepValuesOfAnEnumThatItDoesNotKnow() throws Exception {
        String sent = "{\"clientMessages\":[\"transcript\",\"dtmf\"],\"backgroundSound\":\"rain\"}";
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, sent))) {
            AssistantClient client = TestClient.of(server).build();

            Assistant assistant = client.get("a");
            client.update("a", UpdateAssistant.from(assistant));

            assertThat(assistant.clientMessages().orElseThrow())
                    .containsExactly(ClientMessage.TRANSCRIPT, ClientMessage.of("dtmf"))
                    .extracting(ClientMessage::known)
                    .containsExactly(ClientMessage.Known.TRANSCRIPT, ClientMessage.Known.OTHER_VALUE);
            assertThat(assistant.backgroundSound())
                    .hasValueSatisfying(sound -> assertThat(sound.value()).isEqualTo("rain"));
            assertThat(written(server).toJson()).isEqualTo(sent);
        }
    }

    @Test
    void shouldDropWhatOnlyTheServerSets() {
        Assistant assistant = Assistant.of(JsonMembers.of(ContractFile.everything()));

        Map<String, ?> replacement = CreateAssistant.from(assistant).members().asMap();
        Map<String, ?> update = UpdateAssistant.from(assistant).members().asMap();

        assertThat(ContractFile.serverOwnedFields()).isNotEmpty();
        assertThat(replacement.keySet())
                .doesNotContainAnyElementsOf(ContractFile.serverOwnedFields())
                .hasSize(assistant.members().asMap().size()
                        - ContractFile.serverOwnedFields().size());
        assertThat(update).isEqualTo(replacement);
    }

    private static JsonMembers written(ScriptedServer server) {
        return JsonMembers.parse(server.received().get(1).text());
    }

    private static JsonMembers withoutServerOwned(JsonMembers members) {
        JsonMembers rest = members;
        for (String name : ContractFile.serverOwnedFields()) {
            rest = rest.without(name);
        }
        return rest;
    }
}
