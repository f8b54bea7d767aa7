package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a contract makes of the client.
 *
 * @param types the names of the generated top-level types
 * @param whole the client with all of its hand-written part
 * @param classes of the whole client, or, if that does not compile, of what is generated and what that needs
 */
record GeneratedClient(Contract contract, List<String> types, Compilation whole, Compilation classes) {

    /**
     * Generates and compiles the client.
     *
     * @param contract the file of the contract
     * @param client what the client is made of
     * @param folder where to put sources and classes
     * @throws RuntimeException if the contract cannot be read, or the generator refuses it
     */
    static GeneratedClient of(Path contract, ClientSources client, Path folder) throws IOException {
        Contract parsed = Contract.parse(Files.readAllBytes(contract));
        Path sources = new ClientGenerator(client.templates()).generate(contract, folder.resolve("sources"));
        ClientCompiler compiler = new ClientCompiler(client.handWritten());
        Compilation whole = compiler.compile(sources, folder.resolve("classes"));
        Compilation classes =
                whole.succeeded() ? whole : compiler.compileGenerated(sources, folder.resolve("generated-classes"));
        List<String> types = ClientCompiler.sourcesIn(sources).stream()
                .map(file -> sources.relativize(file).toString())
                .map(file -> file.substring(0, file.length() - ".java".length()).replaceAll("[/\\\\]", "."))
                .toList();
        return new GeneratedClient(parsed, types, whole, classes);
    }
}
