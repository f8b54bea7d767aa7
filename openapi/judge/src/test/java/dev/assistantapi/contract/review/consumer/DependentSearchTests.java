package dev.assistantapi.contract.review.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Subject.Part;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.review.SampleFinding;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.PactsRead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependentSearchTests {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {'/cats': {}, '/cats/{id}': {}, '/cats/latest': {}}
            """;
    private static final String V4 = """
            {"consumer": {"name": "shop"}, "provider": {"name": "cats"}, "interactions": [
              {"description": "change a cat", "type": "Synchronous/HTTP",
               "request": {"method": "PATCH", "path": "/cats/7", "headers": {"If-Match": ["x"]},
                 "body": {"content": {"name": "Tom", "toys": [{"kind": "ball"}]}, "contentType": "application/json"}},
               "response": {"status": 200,
                 "body": {"content": {"id": "7", "name": "Tom"}, "contentType": "application/json; charset=utf-8"},
                 "matchingRules": {"body": {"$.owner.name": {"matchers": [{"match": "type"}]}}}}},
              {"description": "the latest cat",
               "request": {"method": "GET", "path": "/cats/latest", "query": {"limit": ["5"]}},
               "response": {"status": 404, "headers": {"X-Why": ["gone"]}}},
              {"description": "a message", "contents": {}}
            ]}
            """;
    private static final String V3 = """
            {"consumer": {"name": "vet"}, "interactions": [
              {"description": "write a cat",
               "request": {"method": "patch", "path": "/cats/8", "headers": {"content-type": "application/json"},
                 "body": {"age": 3}},
               "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": {"id": "8"}}}
            ]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("shop.json"), V4);
        Files.createDirectories(folder.resolve("released/1.0.0"));
        Files.writeString(folder.resolve("released/1.0.0/vet.json"), V3);
    }

    @Test
    void shouldFindTheConsumersWhoseBodiesHaveTheMember() throws IOException {
        assertThat(hit("request-type-changed", body("name"))).containsExactly("shop: change a cat");
        assertThat(hit("request-type-changed", body("toys", "[]", "kind"))).containsExactly("shop: change a cat");
        assertThat(hit("request-type-changed", body("age"))).containsExactly("vet, released/1.0.0: write a cat");
        assertThat(hit("request-type-changed", body("toys", "[]", "colour"))).isEmpty();
    }

    @Test
    void shouldFindEverybodyWhoSendsABodyWhenItIsAboutAllOfIt() throws IOException {
        assertThat(hit("request-additional-properties-added", body())).hasSize(2);
    }

    @Test
    void shouldFindThoseWhoDoNotSendWhatIsNowAskedFor() throws IOException {
        assertThat(hit("request-property-became-required", body("age"))).containsExactly("shop: change a cat");
        assertThat(hit("request-parameter-became-required", parameter("header", "if-match")))
                .containsExactly("vet, released/1.0.0: write a cat");
    }

    @Test
    void shouldFindWhoReadsAMemberOrNamesItInAMatchingRule() throws IOException {
        assertThat(hit("response-property-removed", answer("200", "name"))).containsExactly("shop: change a cat");
        assertThat(hit("response-property-removed", answer("2XX", "owner", "name")))
                .containsExactly("shop: change a cat");
        assertThat(hit("response-property-removed", answer("404", "name"))).isEmpty();
    }

    @Test
    void shouldFindWhoUsesAParameterOrReadsAHeader() throws IOException {
        Subject limit = subject(Part.PARAMETER, "GET", "/cats/latest", null, "query", "limit");
        Subject header = subject(Part.RESPONSE_HEADER, "GET", "/cats/latest", "404", null, "x-why");

        assertThat(hit("request-parameter-removed", limit)).containsExactly("shop: the latest cat");
        assertThat(hit("response-header-removed", header)).containsExactly("shop: the latest cat");
    }

    @Test
    void shouldTakeThePathWithoutVariablesFirst() throws IOException {
        assertThat(hit("operation-removed", subject(Part.OPERATION, "GET", "/cats/{id}", null, null, null)))
                .isEmpty();
        assertThat(hit("operation-removed", subject(Part.OPERATION, "GET", "/cats/latest", null, null, null)))
                .containsExactly("shop: the latest cat");
    }

    @Test
    void shouldFindEverybodyWhenTheWholePathOrTheServerGoes() throws IOException {
        assertThat(hit("path-removed", subject(Part.OPERATION, null, "/cats/{id}", null, null, null)))
                .hasSize(2);
        assertThat(hit("server-removed", subject(Part.SERVER, null, null, null, null, null)))
                .hasSize(3);
    }

    @Test
    void shouldCountMediaTypes() throws IOException {
        Subject merge = new Subject(
                Part.REQUEST_BODY, "PATCH", "/cats/{id}", null, "application/merge-patch+json", null, null, List.of());

        assertThat(hit("request-media-type-removed", merge)).isEmpty();
    }

    @Test
    void shouldFindAConsumerThatHasAFolderOfItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        Files.move(folder.resolve("shop.json"), folder.resolve("shop/shop-cats.json"));

        assertThat(hit("request-type-changed", body("name"))).containsExactly("shop: change a cat");
    }

    @Test
    void shouldSayHowManyPactsWereAsked() throws IOException {
        assertThat(PactFolder.read(folder).read()).isEqualTo(new PactsRead(folder.toString(), 2, 3));
        assertThat(PactFolder.read(folder.resolve("none")).read().pacts()).isZero();
    }

    @Test
    void shouldFailForAFileThatIsNoPact() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("other.json"), "{\"name\": \"no pact\"}");

        assertThat(PactFolder.read(folder).failures())
                .extracting(GateFailure::rule)
                .containsExactly("pact-unusable", "pact-unusable");
    }

    private List<String> hit(String rule, Subject subject) throws IOException {
        Finding finding = SampleFinding.of(rule, Verdict.BREAKING, "x", subject);
        OpenApi contract = OpenApi.parse("old.yaml", CONTRACT.getBytes(StandardCharsets.UTF_8));
        return new DependentSearch(contract, PactFolder.read(folder).interactions())
                .of(finding).stream()
                        .flatMap(one ->
                                one.interactions().stream().map(description -> one.consumer() + ": " + description))
                        .toList();
    }

    private static Subject body(String... member) {
        return new Subject(
                Part.REQUEST_BODY, "PATCH", "/cats/{id}", null, "application/json", null, null, List.of(member));
    }

    private static Subject answer(String status, String... member) {
        return new Subject(
                Part.RESPONSE_BODY, "PATCH", "/cats/{id}", status, "application/json", null, null, List.of(member));
    }

    private static Subject parameter(String in, String name) {
        return subject(Part.PARAMETER, "PATCH", "/cats/{id}", null, in, name);
    }

    private static Subject subject(
            Part part,
            @Nullable String method,
            @Nullable String path,
            @Nullable String status,
            @Nullable String in,
            @Nullable String name) {
        return new Subject(part, method, path, status, null, in, name, List.of());
    }
}
