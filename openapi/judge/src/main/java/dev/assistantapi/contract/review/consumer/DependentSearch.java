package dev.assistantapi.contract.review.consumer;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.rule.Rule.Trait;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.operation.PathTemplate;
import dev.assistantapi.contract.review.result.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the consumers whose recorded interactions depend on what a finding is about. */
public final class DependentSearch {

    private final List<Recorded> recorded;

    /** @param contract the old contract: the one that the interactions were recorded against */
    public DependentSearch(OpenApi contract, List<PactInteraction> interactions) {
        List<PathTemplate> templates = contract.root().child("paths").members().keySet().stream()
                .map(PathTemplate::of)
                .toList();
        recorded = interactions.stream()
                .map(interaction -> new Recorded(
                        interaction,
                        PathTemplate.meant(templates, interaction.path())
                                .map(PathTemplate::text)
                                .orElse("")))
                .toList();
    }

    public List<Dependent> of(Finding finding) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        boolean demanded = RuleCatalogue.all().has(finding.rule(), Trait.DEMAND);
        for (Recorded one : recorded) {
            if (finding.subjects().stream().anyMatch(subject -> one.depends(subject, demanded))) {
                found.computeIfAbsent(one.interaction().consumer(), name -> new ArrayList<>())
                        .add(one.interaction().description());
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Dependent(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private record Recorded(PactInteraction interaction, String path) {

        boolean depends(Subject subject, boolean demanded) {
            return (subject.method() == null || subject.method().equals(interaction.method()))
                    && (subject.path() == null || subject.path().equals(path))
                    && new InteractionMatch(subject, demanded).by(interaction);
        }
    }
}
