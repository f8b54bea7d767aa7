package dev.assistantapi.client;

import dev.assistantapi.client.json.Decoders;
import dev.assistantapi.client.json.Json;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.json.MalformedJsonException;
import dev.assistantapi.client.model.Problem;
import dev.assistantapi.client.model.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Makes the exception that fits an answer. */
final class Errors {

    private final RetryAfter retryAfter;

    Errors(RetryAfter retryAfter) {
        this.retryAfter = retryAfter;
    }

    AssistantException of(Attempt attempt, RawResponse response) {
        return of(attempt.request().operation().id(), attempt.number(), attempt.secrets(), response);
    }

    AssistantException of(String operation, int attempts, Secrets secrets, RawResponse response) {
        FailedCall call = failedCall(operation, attempts, secrets, response);
        String message = message(call);
        return switch (response.statusCode()) {
            case 400 -> new ValidationException(message, call);
            case 401, 403 -> new AuthenticationException(message, call);
            case 404 -> new NotFoundException(message, call);
            case 409 -> new ConflictException(message, call);
            case 412 -> new PreconditionFailedException(message, call);
            case 413, 431 -> new ContentTooLargeException(message, call);
            case 429 -> new RateLimitedException(message, call);
            default ->
                response.statusCode() >= 500
                        ? new ServerException(message, call)
                        : new UnexpectedStatusException(message, call);
        };
    }

    /** For a success whose body is none. */
    AssistantException unreadable(Attempt attempt, RawResponse response, String reason) {
        FailedCall call = failedCall(attempt.request().operation().id(), attempt.number(), attempt.secrets(), response);
        return new ServerException(
                call.operation() + ": " + response.statusCode() + " with a body that cannot be read: " + reason, call);
    }

    /** For an answer that is larger than the client takes. */
    AssistantException tooLarge(Attempt attempt, BodyTooLargeException tooLarge) {
        return new ResponseTooLargeException(
                attempt.request().operation().id() + ": " + tooLarge.getMessage(),
                FailedCall.withoutAnswer(attempt.request().operation(), attempt.number()),
                tooLarge);
    }

    private FailedCall failedCall(String operation, int attempts, Secrets ofRequest, RawResponse response) {
        Secrets secrets = ofRequest.in(response.body());
        Problem problem = Problem.of(problem(response).withoutSecrets().mapStrings(secrets::mask));
        return new FailedCall(
                operation,
                attempts,
                OptionalInt.of(response.statusCode()),
                Optional.of(problem),
                violations(problem),
                Optional.of(problem.requestId()).filter(id -> !id.isEmpty()),
                response.headers().firstValue("Retry-After").flatMap(retryAfter::parse),
                Optional.of(secrets.mask(new String(response.body(), StandardCharsets.UTF_8))));
    }

    /** The problem that was sent, with what RFC 9457 says about members that are missing. */
    private static JsonMembers problem(RawResponse response) {
        JsonMembers sent = object(response.body());
        String status = "HTTP status " + response.statusCode();
        String title = sent.find("title", Decoders.STRING).orElse(status);
        return sent.with(
                        "type",
                        sent.find("type", Decoders.STRING).filter(Errors::isUri).orElse("about:blank"))
                .with("title", title)
                .with("status", response.statusCode())
                .with("detail", sent.find("detail", Decoders.STRING).orElse(title))
                .with(
                        "requestId",
                        response.headers()
                                .firstValue("X-Request-Id")
                                .or(() -> sent.find("requestId", Decoders.STRING))
                                .orElse(""));
    }

    private static JsonMembers object(byte[] body) {
        try {
            return JsonMembers.ofValue(Json.read(body)).orElse(JsonMembers.NONE);
        } catch (MalformedJsonException noJson) {
            return JsonMembers.NONE;
        }
    }

    private static boolean isUri(String text) {
        return Decoders.URI.decode(text).isPresent();
    }

    private static List<Violation> violations(Problem problem) {
        return problem.violations().orElse(List.of());
    }

    private static String message(FailedCall call) {
        Problem problem = call.problem().orElseThrow();
        String violations = call.violations().stream()
                .map(violation -> violation
                                .members()
                                .find("pointer", Decoders.STRING)
                                .orElse("") + " "
                        + violation.members().find("message", Decoders.STRING).orElse(""))
                .collect(Collectors.joining("; ", " [", "]"));
        return call.operation() + ": " + problem.status() + " " + problem.title() + ": " + problem.detail()
                + (call.violations().isEmpty() ? "" : violations)
                + call.requestId().map(id -> " (request " + id + ")").orElse("")
                + (call.attempts() == 1 ? "" : " after " + call.attempts() + " attempts");
    }
}
