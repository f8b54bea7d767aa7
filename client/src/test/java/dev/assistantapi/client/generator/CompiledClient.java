package dev.assistantapi.client.generator;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The client of a contract, compiled; its classes come before those of the present contract. */
final class CompiledClient extends URLClassLoader {

    private static final String OURS = "dev.assistantapi.client.";

    private final Path sources;
    private final Path classes;

    CompiledClient(Path sources, Path generated, Path handWritten) throws IOException {
        super(
                new URL[] {generated.toUri().toURL(), handWritten.toUri().toURL()},
                CompiledClient.class.getClassLoader());
        this.sources = sources;
        this.classes = generated;
    }

    /** The folder of the classes that are generated. */
    Path classes() {
        return classes;
    }

    /** The source of a class. */
    String source(String name) throws IOException {
        return Files.readString(sources.resolve((OURS + name).replace('.', '/') + ".java"));
    }

    /** A class of the model. */
    Class<?> model(String name) throws ClassNotFoundException {
        return loadClass(OURS + "model." + name);
    }

    /** A class beside the model. */
    Class<?> type(String name) throws ClassNotFoundException {
        return loadClass(OURS + name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
