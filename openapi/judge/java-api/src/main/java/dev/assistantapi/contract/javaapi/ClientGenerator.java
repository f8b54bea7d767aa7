package dev.assistantapi.contract.javaapi;

import java.io.PrintStream;
import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Generates the client as its own build does: the same templates, and the same file of options. */
final class ClientGenerator {

    private final Path templates;

    ClientGenerator(Path templates) {
        this.templates = templates;
    }

    /**
     * Generates from a contract.
     *
     * @return the folder of the sources
     * @throws RuntimeException if the generator refuses the contract
     */
    Path generate(Path contract, Path folder) {
        CodegenConfigurator options = CodegenConfigurator.fromFile(
                        templates.resolve("generator.yaml").toString())
                .setInputSpec(contract.toString())
                .setOutputDir(folder.toString())
                .setTemplateDir(templates.toString());
        PrintStream out = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        try {
            new DefaultGenerator().opts(options.toClientOptInput()).generate();
        } finally {
            // The generator prints a banner, whatever it is told.
            System.setOut(out);
        }
        return folder.resolve("src/main/java");
    }
}
