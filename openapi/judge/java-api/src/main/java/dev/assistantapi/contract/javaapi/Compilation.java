package dev.assistantapi.contract.javaapi;

import java.nio.file.Path;
import java.util.List;

/**
 * What the compiler made of some sources.
 *
 * @param classes the folder of the classes
 * @param errors what it refuses; empty if all compiles
 */
record Compilation(Path classes, List<String> errors) {

    boolean succeeded() {
        return errors.isEmpty();
    }
}
