package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.json.JsonObject;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import dev.assistantapi.client.model.Violation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class RedactionTests {

    private static final String SECRET = "hunter2-\"quoted\"";

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldNotShowSensitiveValuesAtAnyDepth(String field) {
        JsonMembers members =
                JsonMembers.NONE.with(field, SECRET).with("open", Map.of("list", List.of(Map.of(field, SECRET))));

        for (JsonObject object :
                List.of(Assistant.of(members), CreateAssistant.of(members), UpdateAssistant.of(members))) {
            assertThat(object.toString())
                    .isEqualTo(object.getClass().getSimpleName() + "{\"" + field + "\":\"***\",\"open\":{\"list\":[{\""
                            + field + "\":\"***\"}]}}");
            assertThat(object.members().toString()).doesNotContain("hunter2");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveNames")
    void shouldMaskEveryPropertyThatTheContractMarksWhereverItStandsInIt(String name) {
        assertThat(Assistant.of(JsonMembers.NONE.with("deep", List.of(Map.of(name, SECRET)))))
                .hasToString("Assistant{\"deep\":[{\"" + name + "\":\"***\"}]}");
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldMaskASecretThatIsANumberWhenTheServerRepeatsIt(String field) throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.problem(400, "the code 48151623 is not good"))) {
            CreateAssistant assistant = CreateAssistant.of(JsonMembers.NONE.with(field, 48151623));

            assertThatThrownBy(() -> TestClient.of(server).build().create(assistant))
                    .hasMessageContaining("the code *** is not good");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldNotShowThatASensitiveFieldIsClearedAsIfItHadAValue(String field) {
        UpdateAssistant update = UpdateAssistant.of(JsonMembers.NONE.withNull(field));

        assertThat(update).hasToString("UpdateAssistant{\"" + field + "\":null}");
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldMaskSecretsThatTheServerRepeats(String field) throws Exception {
        String echo = JsonMembers.NONE
                .with("title", "Bad key " + TestClient.KEY)
                .with("detail", "Bad value " + SECRET)
                .with(
                        "violations",
                        List.of(Map.of("in", "body", "pointer", "/x", "rule", "x", "message", "not " + SECRET)))
                .toJson();
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.of(400, "application/problem+json", echo, "X-Request-Id: " + TestClient.KEY))) {
            CreateAssistant assistant = CreateAssistant.of(JsonMembers.NONE.with(field, SECRET));

            ValidationException failure = catchThrowableOfType(
                    ValidationException.class,
                    () -> TestClient.of(server).build().create(assistant));

            assertThat(server.received().get(0).text()).contains("hunter2");
            assertThat(everything(failure))
                    .doesNotContain("hunter2")
                    .doesNotContain(TestClient.KEY)
                    .contains("Bad key ***", "Bad value ***", "not ***");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldMaskAStoredSecretInAnAnswerThatIsCutOff(String field) throws Exception {
        String body = "{\"id\":\"1\",\"" + field + "\" : \"stored-secret\\\"with a quote";
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, body))) {
            ServerException failure = catchThrowableOfType(
                    ServerException.class,
                    () -> TestClient.of(server)
                            .retryPolicy(RetryPolicy.none())
                            .build()
                            .get("1"));

            assertThat(failure.responseBody()).contains("{\"id\":\"1\",\"" + field + "\" : \"***\"");
            assertThat(everything(failure)).doesNotContain("stored-secret", "with a quote");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldMaskAStoredSecretWhoseNameIsWrittenWithEscapes(String field) throws Exception {
        String escaped = String.format("\\u%04x%s", (int) field.charAt(0), field.substring(1));
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.json(200, "{\"" + escaped + "\":\"stored-secret, and cut o"))) {
            ServerException failure = catchThrowableOfType(
                    ServerException.class,
                    () -> TestClient.of(server)
                            .retryPolicy(RetryPolicy.none())
                            .build()
                            .get("1"));

            assertThat(failure.responseBody()).contains("{\"" + escaped + "\":\"***\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h\\u0075nter2\\/\\u00E4",
                "\\u0068unter2/\\u00e4",
                "hunter2\\\\/\u00e4",
                "hunter2\\\\\\/\\\\\\u00e4"
            })
    void shouldMaskASecretThatTheServerRepeatsWithEscapes(String escaped) throws Exception {
        String field = ContractFile.sensitiveFields().findFirst().orElseThrow();
        String body = "{\"detail\":\"not (" + escaped + "), and cut o";
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.of(400, "application/problem+json", body))) {
            CreateAssistant assistant = CreateAssistant.of(JsonMembers.NONE.with(field, "hunter2/\u00e4"));

            ValidationException failure = catchThrowableOfType(
                    ValidationException.class,
                    () -> TestClient.of(server).build().create(assistant));

            assertThat(failure.responseBody()).contains("{\"detail\":\"not (***), and cut o");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldMaskAStoredSecretInTheExtensionsOfAProblem(String field) throws Exception {
        String body = "{\"title\":\"Conflict\",\"detail\":\"it is stored-secret\",\"current\":[{\"" + field
                + "\":\"stored-secret\"}],\"text\":\"{\\\"" + field + "\\\":\\\"another-secret\\\"}\"}";
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.of(409, "application/problem+json", body))) {
            ConflictException failure = catchThrowableOfType(
                    ConflictException.class, () -> TestClient.of(server).build().get("1"));

            assertThat(everything(failure))
                    .doesNotContain("stored-secret", "another-secret")
                    .contains("it is ***");
            assertThat(failure.problem().orElseThrow().toJson()).doesNotContain("stored-secret", "another-secret");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#sensitiveFields")
    void shouldLeaveAMessageReadableThoughASecretIsShort(String field) throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.problem(400, "a value at /name has a fault"))) {
            CreateAssistant assistant = CreateAssistant.of(JsonMembers.NONE.with(field, "a"));

            assertThatThrownBy(() -> TestClient.of(server).build().create(assistant))
                    .hasMessageContaining("a value at /name has a fault");
        }
    }

    @Test
    void shouldLogNoSecret() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(AssistantClient.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        String field = ContractFile.sensitiveFields().findFirst().orElseThrow();
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(503, "Busy.", "X-Request-Id: " + TestClient.KEY),
                ScriptedAnswer.json(201, "{}"))) {

            TestClient.of(server).build().create(CreateAssistant.of(JsonMembers.NONE.with(field, SECRET)));
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSizeGreaterThanOrEqualTo(4)
                .noneMatch(line -> line.contains("hunter2") || line.contains(TestClient.KEY))
                .anyMatch(line -> line.contains("\"" + field + "\":\"***\""))
                .anyMatch(line -> line.matches(
                        "POST /assistant -> 503 in \\d+ ms, attempt 1, request \\*\\*\\*, again in 250 ms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key\n", " key", "k\u00e9y", "", "key\u0000", "a\r\nX-Evil: 1"})
    void shouldNotQuoteAKeyThatCannotBeSent(String key) throws Exception {
        assertThatThrownBy(() -> AssistantClient.builder().apiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the value of the API key is empty, has spaces");
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{}"))) {
            AssistantClient client = TestClient.of(server).apiKey(() -> key).build();

            assertThatThrownBy(() -> client.get("a")).isInstanceOf(IllegalArgumentException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void shouldShowNoHeaderValues() {
        RequestOptions options = RequestOptions.none().header("X-Token", "hunter2");

        assertThat(options.toString()).contains("X-Token").doesNotContain("hunter2");
        assertThatThrownBy(() -> RequestOptions.none().header("X-Token", "hunter2\n"))
                .hasMessageNotContaining("hunter2");
    }

    private static String everything(AssistantException failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text
                + failure.problem().toString()
                + failure.problem().orElseThrow().members().toJson()
                + failure.violations()
                + failure.violations().stream().map(Violation::toJson).toList()
                + failure.requestId()
                + failure.responseBody();
    }
}
