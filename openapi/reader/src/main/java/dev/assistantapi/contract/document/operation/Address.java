package dev.assistantapi.contract.document.operation;

import org.jspecify.annotations.Nullable;

/**
 * Where a request goes.
 *
 * @param caller for a callback, the operation that it belongs to; null otherwise
 * @param kind what the name is the name of
 * @param name the path template, the name of the webhook, or that of the callback
 * @param expression for a callback, the runtime expression of its URL; empty otherwise
 * @param method in capitals
 */
public record Address(@Nullable Address caller, Kind kind, String name, String expression, String method) {

    public enum Kind {
        PATH,
        WEBHOOK,
        CALLBACK
    }

    public static Address path(String template, String method) {
        return new Address(null, Kind.PATH, template, "", method);
    }

    public static Address webhook(String name, String method) {
        return new Address(null, Kind.WEBHOOK, name, "", method);
    }

    public Address callback(String callback, String url, String verb) {
        return new Address(this, Kind.CALLBACK, callback, url, verb);
    }

    /** Whether it is the server that sends the request. */
    public boolean sentByServer() {
        return switch (kind) {
            case PATH -> false;
            case WEBHOOK -> true;
            case CALLBACK -> caller == null || !caller.sentByServer();
        };
    }

    /** For a person, as {@code PATCH /assistant/{id}}. */
    public String text() {
        return switch (kind) {
            case PATH -> method + " " + name;
            case WEBHOOK -> method + " webhook " + name;
            case CALLBACK ->
                (caller == null ? "" : caller.text() + " · ") + "callback " + name + " · " + method + " " + expression;
        };
    }
}
