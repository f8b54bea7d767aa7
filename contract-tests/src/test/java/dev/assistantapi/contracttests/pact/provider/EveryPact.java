package dev.assistantapi.contracttests.pact.provider;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.DirectorySource;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads the pacts of today and those of every release; what is the same in several is loaded once. */
public final class EveryPact implements PactLoader {

    private final Path folder = PactPaths.folder();

    @Override
    public List<Pact> load(String providerName) {
        return PactFile.distinct(PactFile.below(folder)).stream()
                .map(this::load)
                .filter(pact -> pact.getProvider().getName().equals(providerName))
                .toList();
    }

    private Pact load(PactFile file) {
        Pact whole =
                DefaultPactReader.INSTANCE.loadPact(folder.resolve(file.name()).toFile());
        Set<String> wanted =
                file.interactions().stream().map(Interaction::description).collect(Collectors.toSet());
        return new V4Pact(
                whole.getConsumer(),
                whole.getProvider(),
                whole.getInteractions().stream()
                        .filter(interaction -> wanted.contains(interaction.getDescription()))
                        .collect(Collectors.toCollection(ArrayList::new)));
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
