package dev.assistantapi.contracttests.pact;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.DirectorySource;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads the pacts of today and those of every release. */
public final class EveryPact implements PactLoader {

    private final Path folder = PactPaths.folder();

    @Override
    public List<Pact> load(String providerName) {
        return PactFile.below(folder).stream()
                .map(pact -> DefaultPactReader.INSTANCE.loadPact(folder.resolve(pact.name()).toFile()))
                .filter(pact -> pact.getProvider().getName().equals(providerName))
                .toList();
    }

    @Override
    public PactSource getPactSource() {
        return new DirectorySource(folder.toFile());
    }

    @Override
    public String description() {
        return "every pact below " + folder.toAbsolutePath();
    }
}
