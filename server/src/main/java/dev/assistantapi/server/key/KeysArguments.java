package dev.assistantapi.server.key;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the command {@code keys} is asked for.
 *
 * @param command {@code create}, {@code list} or {@code revoke}
 * @param name of the key to create; empty for other commands
 * @param id of the key to revoke; empty for other commands
 * @param settings arguments that are settings of the server, as {@code --assistant.data=folder}
 */
record KeysArguments(
        String command,
        @Nullable UUID organisation,
        String name,
        @Nullable Instant expiresAt,
        String id,
        List<String> settings) {

    private static final int LONGEST_NAME = 100;
    private static final Instant LATEST_EXPIRY = Instant.parse("+10000-01-01T00:00:00Z");
    private static final Map<String, Set<String>> OPTIONS =
            Map.of("create", Set.of("--org", "--name", "--expires"), "list", Set.of("--org"), "revoke", Set.of());

    /** @throws MisuseException if they are not understood */
    static KeysArguments parse(String[] arguments, Instant now) {
        String command = arguments[0];
        Set<String> known = OPTIONS.get(command);
        if (known == null) {
            throw new MisuseException("\"" + command + "\" is no command of keys; use create, list or revoke.");
        }
        Map<String, String> options = new LinkedHashMap<>();
        List<String> settings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            String name = argument.replaceFirst("=.*", "");
            if (known.contains(name)) {
                boolean inOne = name.length() < argument.length();
                if (!inOne && (i + 1 == arguments.length || arguments[i + 1].startsWith("--"))) {
                    throw new MisuseException(name + " needs a value.");
                }
                options.put(name, inOne ? argument.substring(name.length() + 1) : arguments[++i]);
            } else if (argument.matches("--[a-z.-]+\\.[a-z.-]+=.*")) {
                settings.add(argument);
            } else {
                others.add(argument);
            }
        }
        int expected = command.equals("revoke") ? 1 : 0;
        if (others.size() > expected) {
            throw new MisuseException(
                    "\"" + others.get(expected) + "\" is not understood after " + command + known(known) + ".");
        }
        if (others.size() < expected) {
            throw new MisuseException("revoke needs the id of a key; \"keys list\" shows the ids.");
        }
        boolean create = command.equals("create");
        return new KeysArguments(
                command,
                organisation(options.get("--org"), create),
                create ? name(options.get("--name")) : "",
                expiry(options.get("--expires"), now),
                expected == 1 ? others.get(0) : "",
                settings);
    }

    private static String known(Set<String> options) {
        return options.isEmpty() ? "" : "; it takes " + String.join(", ", options.stream().sorted().toList());
    }

    private static @Nullable UUID organisation(@Nullable String text, boolean create) {
        if (text == null && !create) {
            return null;
        }
        if (text == null) {
            throw new MisuseException("create needs --org, the UUID of an organisation, or \"new\" for a new one.");
        }
        if (create && text.equals("new")) {
            return UUID.randomUUID();
        }
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new MisuseException("--org " + text + " is no UUID; \"keys list\" shows those that have keys.");
        }
        return UUID.fromString(text);
    }

    private static String name(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new MisuseException("create needs --name, which says what the key is for.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_NAME || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new MisuseException("--name takes at most " + LONGEST_NAME + " characters, none of them a control.");
        }
        if (text.strip().equals(StoredKey.OF_THE_SETTINGS)) {
            throw new MisuseException("--name " + StoredKey.OF_THE_SETTINGS + " is the name of the key from the settings.");
        }
        return text.strip();
    }

    private static @Nullable Instant expiry(@Nullable String text, Instant now) {
        if (text == null) {
            return null;
        }
        Instant end;
        try {
            end = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw notADate(text);
        }
        if (end.isAfter(LATEST_EXPIRY)) {
            throw notADate(text);
        }
        if (!end.isAfter(now)) {
            throw new MisuseException("--expires " + text + " is past; give a time to come, or leave it out.");
        }
        return end;
    }

    private static MisuseException notADate(String text) {
        return new MisuseException("--expires " + text
                + " is not a date up to the year 9999; write it as 2030-12-31 or as 2030-12-31T18:00:00Z.");
    }

    /** Arguments that are not understood; the message says which, and what would be. */
    static final class MisuseException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MisuseException(String message) {
            super(message);
        }
    }
}
