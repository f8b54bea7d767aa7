package dev.assistantapi.contract.javaapi;

import java.nio.file.Path;

/**
 * What a client is made of, beside the contract.
 *
 * @param templates the folder of the generator's templates, with its options in {@code generator.yaml}
 * @param handWritten the root folder of the hand-written sources, with {@code module-info.java}
 */
record ClientSources(Path templates, Path handWritten) {}
