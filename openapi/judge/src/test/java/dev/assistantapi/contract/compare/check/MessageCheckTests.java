package dev.assistantapi.contract.compare.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.Compared;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.Credential;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A contract judges concrete messages, with no other contract about. */
class MessageCheckTests {

    private static final Credential KEY = new Credential("API key in header x-key", Set.of(), Set.of());

    private final MessageCheck check = new MessageCheck(Compared.parse("contract.yaml", """
            openapi: 3.1.0
            info: {title: t, version: 1.0.0}
            security: [{key: []}]
            paths:
              /a/mine: {get: {security: [], responses: {'204': {description: none}}}}
              /a/{id}:
                get:
                  parameters: [{name: q, in: query, required: true, schema: {type: string}}]
                  requestBody: {content: {application/*: {}}}
                  responses:
                    '200':
                      description: ok
                      headers: {ETag: {required: true, schema: {type: string}}}
                      content: {application/json: {}}
                    4XX: {description: wrong}
            webhooks: {event: {post: {requestBody: {required: true, content: {text/plain: {}}}, responses: {default: {description: d}}}}}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            """));

    private static Message get(String path) {
        return new Message(
                Address.path("", "GET"), path, 0, List.of(part("query", "q", "q=x")), Set.of(KEY), null, null, null);
    }

    private static Part part(String in, String name, String text) {
        return new Part(in, name, JsonNodeFactory.instance.stringNode("x"), text);
    }

    private static Message response(int status) {
        return new Message(
                Address.path("/a/{key}", "GET"),
                "",
                status,
                List.of(part("header", "etag", "x")),
                Set.of(),
                null,
                "application/json",
                null);
    }

    private String refusal(Message message) {
        return check.refusal(message).orElse("accepted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a/1     | accepted
            /a/mine  | accepted
            /a/1/2   | it has no operation for GET /a/1/2
            /b/1     | it has no operation for GET /b/1
            """)
    void shouldFindTheOperationOfAPath(String path, String expected) {
        assertThat(refusal(get(path))).isEqualTo(expected);
    }

    @Test
    void shouldMissARequiredParameter() {
        assertThat(refusal(get("/a/1").without("query", "q")))
                .isEqualTo("the query parameter q is required and missing");
        assertThat(refusal(get("/a/mine").without("query", "q"))).isEqualTo("accepted");
        assertThat(refusal(get("/a/1").with(part("query", "q", "q:x"))))
                .isEqualTo("the query parameter q would have to be written as q=x");
    }

    @Test
    void shouldAskForCredentials() {
        assertThat(refusal(get("/a/1").with(Set.of())))
                .isEqualTo("the credentials are not among those asked for, API key in header x-key");
        assertThat(refusal(get("/a/mine").with(Set.of()))).isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/cbor  | accepted
            text/plain        | the media type text/plain is not among those of the body
            """)
    void shouldJudgeTheTypeOfABody(@Nullable String type, String expected) {
        assertThat(refusal(get("/a/1").with(type, null))).isEqualTo(expected);
    }

    @Test
    void shouldJudgeWhatIsWantedInReturn() {
        assertThat(refusal(get("/a/1").accepting("application/json"))).isEqualTo("accepted");
        assertThat(refusal(get("/a/1").accepting("application/xml"))).isEqualTo("no response can be application/xml");
    }

    @Test
    void shouldJudgeAResponse() {
        assertThat(refusal(response(200))).isEqualTo("accepted");
        assertThat(refusal(response(404).with(null, null))).isEqualTo("accepted");
        assertThat(refusal(response(404))).isEqualTo("no body is described");
        assertThat(refusal(response(201))).isEqualTo("the status 201 is not among those of the operation");
        assertThat(refusal(response(200).without("header", "ETag")))
                .isEqualTo("the header ETag is promised and missing");
        assertThat(refusal(response(200).with(null, null))).isEqualTo("a body is promised and missing");
        assertThat(refusal(response(200).with("text/html", null)))
                .isEqualTo("the media type text/html is not among those of the response");
    }

    @Test
    void shouldJudgeAWebhook() {
        Message event =
                new Message(Address.webhook("event", "POST"), "", 0, List.of(), Set.of(), null, "text/plain", null);

        assertThat(refusal(event)).isEqualTo("accepted");
        assertThat(refusal(event.with(null, null))).isEqualTo("a body is required and missing");
        assertThat(refusal(new Message(Address.webhook("other", "POST"), "", 0, List.of(), Set.of(), null, null, null)))
                .isEqualTo("it has no POST webhook other");
    }
}
