package dev.assistantapi.server.key;

import java.util.UUID;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The value of {@code --org}. */
final class OrganisationOption {

    // UUID.fromString takes shorter groups, too.
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private OrganisationOption() {}

    /** @throws ParameterException if the text is not a UUID */
    static UUID parse(CommandSpec command, String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--org " + text + " is not a UUID; \"keys list\" shows the organisations that have keys.");
        }
        return UUID.fromString(text);
    }
}
