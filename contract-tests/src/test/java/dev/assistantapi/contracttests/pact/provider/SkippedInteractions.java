package dev.assistantapi.contracttests.pact.provider;

import au.com.dius.pact.provider.junitsupport.State;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would let an interaction pass without having been held to the server, or a provider state outlive its use. */
final class SkippedInteractions {

    private SkippedInteractions() {}

    /** One sentence for each, with what to do; empty if there is none. */
    static List<String> find(List<PactFile> pacts, Class<?> provider) {
        Set<String> made = made(provider);
        Set<String> unused = new TreeSet<>(made);
        pacts.forEach(pact -> pact.interactions().forEach(interaction -> unused.removeAll(interaction.states())));
        return Stream.concat(
                        pacts.stream()
                                .flatMap(pact -> pact.interactions().stream()
                                        .flatMap(interaction -> find(pact.name(), interaction, made))),
                        unused.stream()
                                .map(state -> provider.getSimpleName() + " makes the state \"" + state
                                        + "\", which no interaction asks for; delete it."))
                .toList();
    }

    private static Stream<String> find(String file, Interaction interaction, Set<String> made) {
        String place = file + ", \"" + interaction.description() + "\"";
        Stream<String> pending = Stream.of(
                        place + " is pending, so its failure would fail nothing; take the mark away.")
                .filter(message -> interaction.json().path("pending").asBoolean(false));
        Stream<String> orphans = interaction.states().stream()
                .filter(state -> !made.contains(state))
                .map(state -> place + " asks for the state \"" + state
                        + "\", which nobody makes; add it to ProviderStates, or correct its name in the consumer.");
        return Stream.concat(pending, orphans);
    }

    private static Set<String> made(Class<?> provider) {
        return Arrays.stream(provider.getMethods())
                .map((Method method) -> method.getAnnotation(State.class))
                .filter(state -> state != null)
                .flatMap(state -> Arrays.stream(state.value()))
                .collect(Collectors.toSet());
    }
}
