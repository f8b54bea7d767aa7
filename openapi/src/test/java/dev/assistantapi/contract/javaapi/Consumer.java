package dev.assistantapi.contract.javaapi;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that uses the client in one statement. */
record Consumer(String statement) {

    private static final String PROGRAM = """
            import dev.assistantapi.client.*;
            import dev.assistantapi.client.model.*;
            import java.time.Instant;
            import java.util.List;

            class Consumer {
                void use(Assistant assistant, CreateAssistant create, Problem problem) {
                    %s
                }
            }
            """;

    boolean compilesWith(GeneratedClient client, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Consumer.java"), PROGRAM.formatted(statement));
        String classPath = client.classes().classes() + File.pathSeparator + ClientCompiler.libraries();
        return Javac.compile(List.of(source), List.of("--class-path", classPath), folder.resolve("consumer"))
                .succeeded();
    }
}
