package dev.assistantapi.contract.compare.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.Credential;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class MessageTextTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static Part part(String in, String name, String text) {
        return new Part(in, name, JSON.stringNode(text), text);
    }

    @Test
    void shouldWriteARequestInTheMannerOfHttp() {
        Message message = new Message(
                Address.path("/a/{id}", "PATCH"),
                "/a/1",
                0,
                List.of(
                        part("query", "q", "q=1"),
                        part("query", "r", "r=2"),
                        part("header", "X-Trace", "t"),
                        part("cookie", "c", "c=3")),
                Set.of(new Credential("HTTP bearer", Set.of("write", "read"), Set.of())),
                null,
                "application/json",
                new JsonMapper().readTree("{\"a\":[1]}"));

        assertThat(MessageText.of(message)).isEqualTo("""
                PATCH /a/1?q=1&r=2
                X-Trace: t
                Cookie: c=3
                (HTTP bearer with read, write)
                Content-Type: application/json

                {"a":[1]}""");
    }

    @Test
    void shouldShortenLongValuesByCodePoints() {
        Message message = new Message(
                Address.path("/a", "PUT"),
                "/a",
                0,
                List.of(),
                Set.of(),
                null,
                "application/json",
                JSON.objectNode().put("s", "😀".repeat(61)).set("n", JSON.numberNode(new BigDecimal("3E+3"))));

        assertThat(MessageText.of(message)).endsWith("{\"s\":\"" + "😀".repeat(20) + "…(61 characters)\",\"n\":3000}");
    }

    @Test
    void shouldWriteAResponseWithTheOperationThatItAnswers() {
        Message message = new Message(Address.path("/a", "GET"), "", 204, List.of(), Set.of(), null, null, null);

        assertThat(MessageText.of(message)).isEqualTo("GET /a → 204");
    }

    @Test
    void shouldShortenDeepValues() {
        ObjectNode deep = JSON.objectNode();
        for (int i = 0; i < 20_000; i++) {
            deep = JSON.objectNode().set("n", deep);
        }
        Message message =
                new Message(Address.path("/a", "PUT"), "/a", 0, List.of(), Set.of(), null, "application/json", deep);

        assertThat(MessageText.of(message)).contains("{\"n\":\"…\"}");
    }
}
