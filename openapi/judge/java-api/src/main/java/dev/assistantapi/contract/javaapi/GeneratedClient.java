package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a contract makes of the client.
 *
 * @param types the names of the generated top-level types
 * @param whole the client with all of its hand-written part
 * @param classes of the whole client, or, if that does not compile, of what is generated and what that needs
 */
record GeneratedClient(Contract contract, List<String> types, Compilation whole, Compilation classes) {

    /** In the folder of a client: what it was made of. A client that would be the same again is not made again. */
    private static final String MADE_OF = "made-of.sha256";

    /**
     * Generates and compiles the client. One that lies in the folder already, and was made of the same, is taken as it is.
     *
     * @param contract the file of the contract
     * @param client what the client is made of
     * @param folder where to put sources and classes
     * @throws RuntimeException if the contract cannot be read, or the generator refuses it
     */
    static GeneratedClient of(Path contract, ClientSources client, Path folder) throws IOException {
        Contract parsed = Contract.parse(Files.readAllBytes(contract));
        String madeOf = ClientFingerprint.of(contract, client);
        Path sources = folder.resolve("sources/src/main/java");
        if (Files.exists(folder.resolve(MADE_OF))
                && Files.readString(folder.resolve(MADE_OF)).equals(madeOf)) {
            Compilation known = new Compilation(folder.resolve("classes"), List.of());
            return new GeneratedClient(parsed, types(sources), known, known);
        }
        Files.deleteIfExists(folder.resolve(MADE_OF));
        for (String made : List.of("sources", "classes", "generated-classes")) {
            delete(folder.resolve(made));
        }
        new ClientGenerator(client.templates()).generate(contract, folder.resolve("sources"));
        ClientCompiler compiler = new ClientCompiler(client.handWritten());
        Compilation whole = compiler.compile(sources, folder.resolve("classes"));
        Compilation classes =
                whole.succeeded() ? whole : compiler.compileGenerated(sources, folder.resolve("generated-classes"));
        if (whole.succeeded()) {
            Files.writeString(folder.resolve(MADE_OF), madeOf);
        }
        return new GeneratedClient(parsed, types(sources), whole, classes);
    }

    private static List<String> types(Path sources) throws IOException {
        return ClientCompiler.sourcesIn(sources).stream()
                .map(file -> sources.relativize(file).toString())
                .map(file -> file.substring(0, file.length() - ".java".length()).replaceAll("[/\\\\]", "."))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> leftovers;
            try (Stream<Path> files = Files.walk(folder)) {
                leftovers = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }
}
