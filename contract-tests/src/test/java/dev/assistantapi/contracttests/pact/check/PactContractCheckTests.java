package dev.assistantapi.contracttests.pact.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pacts, ours and those of released clients, held against the contract; and what is found when they disagree. */
class PactContractCheckTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<PactFile> PACTS = PactFile.below(PactPaths.folder());

    @Test
    void shouldFindNoPactThatDisagreesWithTheContract() {
        List<PactFinding> findings = new PactContractCheck(Contract.parse(AssistantContract.source())).check(PACTS);

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} := {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                getAssistant succeeds | /request/path | "/assistants" | request path
                getAssistant succeeds | /request/headers/Authorization | ["Basic eDp5"] | request credentials
                getAssistant succeeds | /request/headers/If-Match | ["\\"1\\""] | request header If-Match
                getAssistant succeeds | /request/headers/Accept | ["text/html"] | request header Accept
                getAssistant succeeds | /request/query | {"expand": ["all"]} | request query expand
                getAssistant succeeds | /response/status | 202 | response status
                getAssistant succeeds | /response/headers/X-Cache | ["hit"] | response header X-Cache
                getAssistant succeeds | /response/headers/ETag | ["W/\\"1\\""] | response header ETag
                getAssistant succeeds | /response/headers/content-type | ["text/html"] | response media type
                getAssistant succeeds | /response/body/content/latencyMode | "low" | response body /latencyMode
                getAssistant succeeds | /response/body/content/id | "1" | response body /id
                createAssistant succeeds | /request/body/content/latencyMode | "low" | request body /latencyMode
                createAssistant succeeds | /request/headers/content-type | ["text/html"] | request header Content-Type
                createAssistant succeeds | /request/body | {} | request body
                createAssistant is answered 400 | /request/body/content | {} | response status
                listAssistants with limit | /request/query/limit | ["0"] | request query limit
                listAssistants with limit | /request/query/limit | ["ten"] | request query limit
                listAssistants with more than a page | /comments | {} | response header Link
                deleteAssistant is answered 412 | /request/headers/If-Match | ["1"] | request header If-Match
                deleteAssistant is answered 412 | /response/body/content/retryable | true | response body /retryable
                """)
    void shouldFindWhatAConsumerMayNotSendOrExpect(String interaction, String place, String json, String field) {
        PactFile pact = BadPact.with(BadPact.named(interaction), place, json);

        List<PactFinding> findings =
                new PactContractCheck(Contract.parse(AssistantContract.source())).check(List.of(pact));

        assertThat(findings).extracting(PactFinding::field).contains(field);
        assertThat(findings.get(0).toString())
                .contains("bad.json", interaction, "operation:", "consumer:", "contract:", "to do:");
    }

    @ParameterizedTest(name = "{0} := {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                /security | [] | response status
                /components/headers/ETag/required | false | response header ETag
                /components/headers/ETag/schema/pattern | "^.*$" | response header ETag
                /components/headers/X-Request-Id/schema/minLength | 0 | response header X-Request-Id
                /components/schemas/Assistant/required | ["id"] | response body /updatedAt
                /components/schemas/UpdatedAt/pattern | "" | response body /updatedAt
                /components/schemas/AssistantIdentifier/format | "x" | response body /id
                /components/schemas/AssistantIdentifier/type | ["string", "null"] | response body /id
                /components/schemas/Problem/properties/status/type | "number" | response body /status
                /components/schemas/Problem/properties/violations/minItems | 0 | response body /violations
                /components/schemas/CreateAssistant/additionalProperties | true | response status
                /components/parameters/Limit/schema/minimum | 0 | response status
                /components/parameters/IfMatch/required | true | request header If-Match
                /paths/~1assistant~1{id}/delete/responses/412 | {} | response media type
                """)
    void shouldFindWhatTheContractNoLongerPromises(String place, String json, String field) {
        JsonNode document =
                Contract.parse(AssistantContract.source()).document().deepCopy();
        BadPact.set(document, JsonPointer.compile(place), JSON.readTree(json));
        Contract changed = Contract.parse(document.toString().getBytes(StandardCharsets.UTF_8));

        List<PactFinding> findings = new PactContractCheck(changed).check(PACTS);

        assertThat(findings).extracting(PactFinding::field).contains(field);
        assertThat(new PactContractCheck(changed).first(PACTS)).contains(findings.get(0));
    }
}
