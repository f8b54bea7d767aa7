package dev.assistantapi.contract.review.consumer;

import dev.assistantapi.contract.compare.finding.Subject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an interaction of the operation in question touches a subject.
 *
 * @param demanded whether the change is that something has to be sent: then those are hit that do not send it
 */
record InteractionMatch(Subject subject, boolean demanded) {

    boolean by(PactInteraction interaction) {
        return switch (subject.part()) {
            case OPERATION, SECURITY, SERVER -> true;
            case PARAMETER -> parameter(interaction) != demanded;
            case REQUEST_BODY -> requestBody(interaction);
            case RESPONSE -> status(interaction.status());
            case RESPONSE_HEADER ->
                status(interaction.status()) && interaction.response().headers().containsKey(name());
            case RESPONSE_BODY ->
                status(interaction.status()) && mediaType(interaction.response()) && has(interaction.response());
            case CALLBACK, OTHER -> false;
        };
    }

    private boolean parameter(PactInteraction interaction) {
        return switch (subject.in() == null ? "" : subject.in()) {
            case "query" ->
                interaction.query().keySet().stream()
                        .anyMatch(sent -> sent.equals(name()) || sent.startsWith(name() + "["));
            case "header" -> interaction.request().headers().containsKey(name());
            case "cookie" ->
                interaction.request().headers().getOrDefault("Cookie", List.of()).stream()
                        .anyMatch(cookies -> ("; " + cookies).contains("; " + name() + "="));
            default -> true;
        };
    }

    private boolean requestBody(PactInteraction interaction) {
        PactMessage request = interaction.request();
        if (demanded) {
            return subject.member().isEmpty() ? request.mediaType() == null : mediaType(request) && lacks(request);
        }
        return request.mediaType() != null && mediaType(request) && has(request);
    }

    private boolean has(PactMessage message) {
        return subject.member().isEmpty() || new MemberPath(subject.member()).in(message.body(), message.bodyRules());
    }

    /** The object around the property is sent, and the property is not. */
    private boolean lacks(PactMessage message) {
        List<String> around = subject.member().subList(0, subject.member().size() - 1);
        return message.body() != null
                && new MemberPath(around).in(message.body(), message.bodyRules())
                && !has(message);
    }

    private boolean status(int status) {
        String expected = subject.status();
        if (expected == null || expected.equals("default")) {
            return true;
        }
        return expected.equals(String.valueOf(status))
                || expected.toUpperCase(Locale.ROOT).equals(status / 100 + "XX");
    }

    private boolean mediaType(PactMessage message) {
        String expected = plain(subject.mediaType());
        String sent = message.mediaType();
        if (expected.isEmpty() || expected.equals("*/*") || sent == null) {
            return true;
        }
        return expected.endsWith("/*")
                ? sent.startsWith(expected.substring(0, expected.length() - 1))
                : sent.equals(expected);
    }

    private static String plain(@Nullable String mediaType) {
        return mediaType == null
                ? ""
                : mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private String name() {
        return subject.name() == null ? "" : subject.name();
    }
}
