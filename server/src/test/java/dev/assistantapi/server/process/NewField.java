package dev.assistantapi.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An optional field with a limit, added to the contract by hand as its comments say: a schema and three lines. */
final class NewField {

    static final String NAME = "greetingStyle";
    static final int MOST_CHARACTERS = 12;

    private static final String REF = "$ref: '#/components/schemas/GreetingStyle'";

    private NewField() {}

    static void addTo(Path contract) throws IOException {
        String yaml = Files.readString(contract);
        yaml = after(yaml, "\n  schemas:\n", """
                    GreetingStyle:
                      description: How the assistant greets.
                      type: string
                      maxLength: %d
                      examples: [warm]
                """.formatted(MOST_CHARACTERS));
        String plain = "        " + NAME + ": { " + REF + " }\n";
        yaml = inProperties(yaml, "CreateAssistant", plain);
        yaml = inProperties(
                yaml, "UpdateAssistant", "        " + NAME + ": { oneOf: [{ " + REF + " }, { type: 'null' }] }\n");
        yaml = inProperties(yaml, "Assistant", plain);
        Files.writeString(contract, yaml);
    }

    private static String inProperties(String yaml, String schema, String line) {
        int start = end(yaml, "\n    " + schema + ":\n", 0);
        int properties = end(yaml, "\n      properties:\n", start);
        return yaml.substring(0, properties) + line + yaml.substring(properties);
    }

    private static String after(String yaml, String anchor, String text) {
        int place = end(yaml, anchor, 0);
        return yaml.substring(0, place) + text + yaml.substring(place);
    }

    private static int end(String yaml, String anchor, int from) {
        int start = yaml.indexOf(anchor, from);
        if (start < 0) {
            throw new IllegalStateException("The contract has no line \"" + anchor.strip() + "\" to add the field at");
        }
        return start + anchor.length();
    }
}
