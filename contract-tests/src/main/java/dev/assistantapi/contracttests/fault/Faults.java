package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every kind of fault, for every operation whose answers can have it. */
final class Faults {

    private final Map<String, Function<FaultyStep, HttpAnswer>> kinds = new LinkedHashMap<>();

    private final String field;

    private Faults(String field) {
        this.field = field;
        bodies();
        headers();
        statuses();
        problems();
        states();
        lists();
    }

    static List<Fault> of(Contract contract) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Function<FaultyStep, HttpAnswer>> kinds = new Faults(field(contract)).kinds;
        for (Operation operation : contract.operations()) {
            kinds.forEach((name, alter) -> faults.add(new Fault(operation.id(), name, alter)));
        }
        return faults;
    }

    /** The first field that a caller can set. */
    private static String field(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.requestBodies().values().stream())
                .flatMap(schema -> contract.at(schema).path("properties").propertyNames().stream())
                .findFirst()
                .orElseThrow();
    }

    private void bodies() {
        body("a field is dropped", (step, body) -> AlteredBodies.without(body, AlteredBodies.field(body)));
        for (String value : List.of("null", "[]", "{}", "false")) {
            body(
                    "a field without a value is " + value,
                    (step, body) -> AlteredBodies.with(body, AlteredBodies.missing(step, body, field), value));
        }
        body(
                "a field has another type",
                (step, body) -> AlteredBodies.with(body, AlteredBodies.field(body), "{\"other\":\"type\"}"));
        body(
                "a field has another value",
                (step, body) -> AlteredBodies.with(body, AlteredBodies.field(body), "\"other value\""));
        body(
                "a property is there that the contract does not name",
                (step, body) -> AlteredBodies.with(body, "debug", "true"));
        body("the id is no uuid", (step, body) -> AlteredBodies.with(body, AlteredBodies.first(body, 0), "\"1\""));
        body("the id is missing", (step, body) -> AlteredBodies.without(body, AlteredBodies.first(body, 0)));
        body(
                "the id is another",
                (step, body) ->
                        step.before().size() > 1 || !step.operation().method().equals("POST")
                                ? AlteredBodies.with(
                                        body, AlteredBodies.first(body, 0), "\"11111111-1111-4111-8111-111111111111\"")
                                : body);
        body("a time has no milliseconds", (step, body) -> body.replaceAll("\\.\\d{3}Z\"", "Z\""));
        body(
                "a time is a number",
                (step, body) -> AlteredBodies.with(body, AlteredBodies.first(body, 2), "1718098200000"));
        on("the body is empty", HttpAnswer::succeeded, step -> step.answer().withBody(""));
        on(
                "the body is cut off",
                HttpAnswer::succeeded,
                step -> step.answer().withBody(AlteredBodies.half(step.answer().body())));
    }

    private void headers() {
        for (String name : List.of("ETag", "X-Request-Id", "Location", "WWW-Authenticate", "Allow", "Retry-After")) {
            on(
                    "no " + name,
                    answer -> answer.header(name) != null,
                    step -> step.answer().withHeader(name, null));
        }
        on(
                "a weak ETag",
                Faults::tagged,
                step -> step.answer().withHeader("ETag", "W/" + step.answer().header("ETag")));
        on("a stale ETag", Faults::tagged, step -> step.answer().withHeader("ETag", stale(step)));
        on(
                "an ETag that always changes",
                Faults::tagged,
                step -> step.answer()
                        .withHeader(
                                "ETag",
                                "\"" + step.before().size() + "-"
                                        + step.answer().header("ETag").substring(1)));
        on("another Content-Type", HttpAnswer::succeeded, step -> typed(step, "text/plain"));
        on("a Content-Type with charset", HttpAnswer::succeeded, step -> typed(step, "application/json;charset=UTF-8"));
        on(
                "a Location elsewhere",
                answer -> answer.header("Location") != null,
                step -> step.answer().withHeader("Location", "http://localhost/elsewhere"));
    }

    private void statuses() {
        on("202 for a success", HttpAnswer::succeeded, step -> step.answer().withStatus(202));
        on("200 for a 201", status(201), step -> step.answer().withStatus(200));
        on("200 for a 304", status(304), step -> step.answer().withStatus(200));
        Map<Integer, Integer> others = Map.of(
                400, 422, 401, 403, 404, 403, 405, 501, 406, 400, 409, 400, 412, 409, 413, 400, 415, 400, 500, 503);
        others.forEach((right, wrong) -> on(
                wrong + " for a " + right, status(right), step -> step.answer().withStatus(wrong)));
        on("500 for a 503", status(503), step -> step.answer().withStatus(500));
        // As if the key filter skipped a path: the handler runs without an organisation and finds nothing.
        on("404 for a 401", status(401), step -> step.answer().withStatus(404).withHeader("WWW-Authenticate", null));
        for (int refused : List.of(400, 401, 412)) {
            on("200 for a " + refused, status(refused), step -> accepted(step));
        }
    }

    private void problems() {
        Predicate<HttpAnswer> error =
                answer -> answer.status() >= 400 && answer.body().startsWith("{");
        on("a problem as application/json", error, step -> typed(step, "application/json"));
        on("a problem as HTML", error, step -> typed(step.answer().withBody("<h1>Error</h1>"), "text/html"));
        problem("a problem without violations", status(400), body -> AlteredBodies.without(body, "violations"));
        problem("violations are empty", status(400), body -> AlteredBodies.with(body, "violations", "[]"));
        problem(
                "violations point elsewhere",
                status(400),
                body -> body.replaceAll("\"pointer\":\"[^\"]*\"", "\"pointer\":\"/elsewhere\""));
        problem(
                "violations name another rule",
                status(400),
                body -> body.replaceAll("\"rule\":\"[^\"]*\"", "\"rule\":\"wrong\""));
        problem(
                "violations name another part",
                status(400),
                body -> body.replaceAll("\"in\":\"[^\"]*\"", "\"in\":\"elsewhere\""));
        problem("violations without a message", status(400), body -> body.replaceAll(",\"message\":\"[^\"]*\"", ""));
        problem("a problem with another status", error, body -> AlteredBodies.with(body, "status", "418"));
        problem("a problem without a title", error, body -> AlteredBodies.without(body, "title"));
        problem("a problem with a stack trace", error, body -> AlteredBodies.with(body, "trace", "\"at Server.main\""));
        problem("a problem with another requestId", error, body -> AlteredBodies.with(body, "requestId", "\"other\""));
        on(
                "an error repeats what was sent",
                status(400),
                step -> step.request().body().isEmpty()
                        ? step.answer()
                        : step.answer()
                                .withBody(AlteredBodies.with(
                                        step.answer().body(),
                                        "detail",
                                        AlteredBodies.text(
                                                "got " + step.request().body()))));
        on(
                "a 404 tells an assistant of others from none",
                status(404),
                step -> step.request().path().contains("foreign")
                        ? step.answer()
                                .withBody(AlteredBodies.with(step.answer().body(), "detail", "\"It is not yours.\""))
                        : step.answer());
        on(
                "an assistant of others is shown",
                status(404),
                step -> step.request().path().contains("foreign") ? shown(step) : step.answer());
    }

    private void states() {
        on(
                "a change is lost",
                HttpAnswer::succeeded,
                step -> step.before().size() > 1
                        ? step.answer().withBody(step.previous().body())
                        : step.answer());
        on(
                "a clear is lost",
                HttpAnswer::succeeded,
                step -> AlteredBodies.nulls(step.request().body())
                                && step.before().size() > 1
                        ? step.answer().withBody(step.previous().body())
                        : step.answer());
        on(
                "everything is forgotten",
                HttpAnswer::succeeded,
                step -> step.answer()
                        .withBody(AlteredBodies.onlyFirst(step.answer().body(), 4)));
        on("a stale If-Match goes through", status(412), Faults::shown);
        on("If-None-Match is ignored", status(304), Faults::shown);
        on(
                "a repeat makes another",
                status(201),
                step -> step.before().size() > 1
                        ? step.answer()
                                .withBody(AlteredBodies.with(
                                        step.answer().body(),
                                        AlteredBodies.first(step.answer().body(), 0),
                                        "\"11111111-1111-4111-8111-111111111111\""))
                                .withHeader(
                                        "Location", "http://localhost/assistant/11111111-1111-4111-8111-111111111111")
                        : step.answer());
        on("a used key goes through", status(409), Faults::shown);
        on(
                "a read shows what was before the change",
                HttpAnswer::succeeded,
                step -> isRead(step)
                        ? step.answer()
                                .withBody(step.before()
                                        .get(step.before().size() - 2)
                                        .body())
                        : step.answer());
        // What fails behind the commit: the change is kept, the caller is told that it is not.
        on(
                "409 for what was done",
                HttpAnswer::succeeded,
                step -> isWrite(step) ? step.answer().withStatus(409) : step.answer());
        on("500 for what was done", HttpAnswer::succeeded, step -> step.answer().withStatus(500));
        on(
                "a null is stored",
                HttpAnswer::succeeded,
                step -> AlteredBodies.nulls(step.request().body())
                        ? step.answer()
                                .withBody(AlteredBodies.withAll(
                                        step.answer().body(), step.request().body()))
                        : step.answer());
    }

    private void lists() {
        Predicate<HttpAnswer> list =
                answer -> answer.succeeded() && answer.body().startsWith("[{");
        on(
                "the list is reversed",
                list,
                step -> step.answer()
                        .withBody(AlteredBodies.reversed(step.answer().body())));
        on(
                "an assistant is listed twice",
                list,
                step -> step.answer()
                        .withBody(AlteredBodies.doubled(step.answer().body())));
        on(
                "an assistant is not listed",
                list,
                step -> step.answer().withBody(AlteredBodies.fewer(step.answer().body())));
        on(
                "an assistant of others is listed",
                list,
                step -> step.answer()
                        .withBody(AlteredBodies.ofAnother(step.answer().body())));
        on(
                "the next page repeats the last of this one",
                list,
                step -> isNext(step)
                        ? step.answer()
                                .withBody(AlteredBodies.behind(
                                        step.previous().body(), step.answer().body()))
                        : step.answer());
        on(
                "the list is wrapped",
                list,
                step -> step.answer().withBody("{\"data\":" + step.answer().body() + "}"));
        on("there is no next page", list, step -> step.answer().withHeader("Link", null));
        on(
                "the next page has no quotes",
                answer -> answer.header("Link") != null,
                step -> step.answer()
                        .withHeader("Link", step.answer().header("Link").replace("\"", "")));
        on(
                "listed assistants have nulls",
                list,
                step -> step.answer().withBody(step.answer().body().replace("\"}", "\",\"x\":null}")));
    }

    private void on(String name, Predicate<HttpAnswer> where, Function<FaultyStep, HttpAnswer> alter) {
        kinds.put(name, step -> where.test(step.answer()) ? alter.apply(step) : step.answer());
    }

    private void body(String name, BiFunction<FaultyStep, String, String> alter) {
        on(
                name,
                answer -> answer.succeeded() && answer.body().startsWith("{"),
                step -> step.answer().withBody(alter.apply(step, step.answer().body())));
    }

    private void problem(String name, Predicate<HttpAnswer> where, Function<String, String> alter) {
        on(name, where, step -> step.answer().withBody(alter.apply(step.answer().body())));
    }

    private static boolean isNext(FaultyStep step) {
        return step.request().path().equals(Placeholders.NEXT)
                && step.previous().body().startsWith("[{");
    }

    private static boolean isWrite(FaultyStep step) {
        return !step.operation().method().equals("GET");
    }

    private static boolean isRead(FaultyStep step) {
        return step.operation().method().equals("GET")
                && step.before().size() > 1
                && step.answer().body().startsWith("{")
                && step.before().get(step.before().size() - 2).body().startsWith("{");
    }

    private static Predicate<HttpAnswer> status(int status) {
        return answer -> answer.status() == status;
    }

    private static boolean tagged(HttpAnswer answer) {
        return answer.succeeded() && answer.header("ETag") != null;
    }

    private static String stale(FaultyStep step) {
        String before = step.previous().header("ETag");
        return before == null ? step.answer().header("ETag") : before;
    }

    private static HttpAnswer typed(FaultyStep step, String type) {
        return typed(step.answer(), type);
    }

    private static HttpAnswer typed(HttpAnswer answer, String type) {
        return answer.withHeader("Content-Type", type);
    }

    private static HttpAnswer accepted(FaultyStep step) {
        return step.before().get(0).withStatus(step.operation().method().equals("POST") ? 201 : 200);
    }

    private static HttpAnswer shown(FaultyStep step) {
        return accepted(step);
    }
}
