package dev.assistantapi.contracttests.pact.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pact as other teams write them: it names what they read, with rules at the root and in wildcards. */
class ForeignPactTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d";

    /** Reads three of the fields of one assistant, or of each in the list. */
    private static PactFile pact(String path, String body, String rules) {
        return new PactFile(
                "web-shop/pact.json", List.of(new Interaction(JSON.readTree("""
                {"type": "Synchronous/HTTP", "description": "shows assistants",
                 "request": {"method": "GET", "path": "%s", "headers": {"Authorization": ["Bearer k"]}},
                 "response": {"status": 200, "headers": {"Content-Type": ["application/json"]},
                   "body": {"contentType": "application/json", "content": %s},
                   "matchingRules": {"body": %s}}}
                """.formatted(path, body, rules)))));
    }

    private static final String ASSISTANT =
            "{\"id\": \"" + ID + "\", \"firstMessage\": \"Hello\"," + " \"createdAt\": \"2026-01-31T12:00:00.000Z\"}";
    private static final PactFile AT_THE_ROOT =
            pact("/assistant/" + ID, ASSISTANT, "{\"$\": {\"matchers\": [{\"match\": \"type\"}]}}");
    private static final PactFile IN_A_WILDCARD =
            pact("/assistant", "[" + ASSISTANT + "]", "{\"$[*].*\": {\"matchers\": [{\"match\": \"type\"}]}}");

    @Test
    void shouldTakeAResponseThatHoldsMoreThanAConsumerReads() {
        assertThat(new PactContractCheck(Contract.parse(AssistantContract.source()))
                        .check(List.of(AT_THE_ROOT, IN_A_WILDCARD)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AssistantIdentifier, id", "FirstMessage, firstMessage"})
    void shouldFindAFieldThatBecameNullable(String schema, String field) {
        Contract nullable = with("/components/schemas/" + schema + "/type", "[\"string\", \"null\"]");

        assertThat(new PactContractCheck(nullable).check(List.of(AT_THE_ROOT, IN_A_WILDCARD)))
                .extracting(PactFinding::field)
                .containsExactly("response body /" + field, "response body /0/" + field);
    }

    @Test
    void shouldFindOtherValuesThanARegexAccepts() {
        PactFile off = pact(
                "/assistant/" + ID,
                "{\"backgroundSound\": \"off\"}",
                "{\"$.backgroundSound\": {\"matchers\": [{\"match\": \"regex\", \"regex\": \"off\"}]}}");

        assertThat(new PactContractCheck(Contract.parse(AssistantContract.source())).check(List.of(off)))
                .extracting(PactFinding::field)
                .containsExactly("response body /backgroundSound");
    }

    @Test
    void shouldFindFractionsWhereOnlyIntegersAreRead() {
        PactFile whole = pact(
                "/assistant/" + ID,
                "{\"silenceTimeoutSeconds\": 30}",
                "{\"$.silenceTimeoutSeconds\": {\"matchers\": [{\"match\": \"integer\"}]}}");

        assertThat(new PactContractCheck(Contract.parse(AssistantContract.source())).check(List.of(whole)))
                .extracting(PactFinding::field)
                .containsExactly("response body /silenceTimeoutSeconds");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "{\"$.firstMessage\": {\"matchers\": [{\"match\": \"equality\"}]}}"})
    void shouldFindNullWhereTheExactValueIsRead(String rules) {
        PactFile exact = pact("/assistant/" + ID, "{\"firstMessage\": \"Hello\"}", rules);

        assertThat(new PactContractCheck(Contract.parse(AssistantContract.source())).check(List.of(exact)))
                .isEmpty();
        assertThat(new PactContractCheck(with("/components/schemas/FirstMessage/type", "[\"string\", \"null\"]"))
                        .check(List.of(exact)))
                .extracting(PactFinding::field)
                .containsExactly("response body /firstMessage");
    }

    private static Contract with(String place, String json) {
        JsonNode document =
                Contract.parse(AssistantContract.source()).document().deepCopy();
        BadPact.set(document, JsonPointer.compile(place), JSON.readTree(json));
        return Contract.parse(document.toString().getBytes(StandardCharsets.UTF_8));
    }
}
