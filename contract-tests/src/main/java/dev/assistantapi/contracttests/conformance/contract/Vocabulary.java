package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contract.Contract;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The names and options of the released contracts and of the contract under test. All of them are tried in every request. The
 * expected result follows only from the contract under test.
 */
public final class Vocabulary {

    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> options = new LinkedHashSet<>();
    private final Set<String> queryParameters = new LinkedHashSet<>();
    private final Set<String> responseHeaders = new LinkedHashSet<>();
    private final Set<String> mediaTypes = new LinkedHashSet<>();
    private final Set<String> requestHeaders = new LinkedHashSet<>();

    private Vocabulary() {}

    public static Vocabulary of(Collection<Contract> contracts) {
        Vocabulary words = new Vocabulary();
        contracts.forEach(contract -> {
            words.paths.addAll(contract.document().path("paths").propertyNames());
            words.read(contract.document());
        });
        return words;
    }

    public Vocabulary and(Contract contract) {
        Vocabulary more = of(List.of(contract));
        more.paths.addAll(paths);
        more.members.addAll(members);
        more.options.addAll(options);
        more.queryParameters.addAll(queryParameters);
        more.responseHeaders.addAll(responseHeaders);
        more.mediaTypes.addAll(mediaTypes);
        more.requestHeaders.addAll(requestHeaders);
        return more;
    }

    private void read(JsonNode node) {
        if (node.isObject()) {
            members.addAll(node.path("properties").propertyNames());
            node.path("enum").forEach(option -> options.add(option.toString()));
            responseHeaders.addAll(node.path("headers").propertyNames());
            mediaTypes.addAll(node.path("content").propertyNames());
            if (node.path("in").isString() && node.path("name").isString()) {
                if (node.path("in").asString("").equals("query")) {
                    queryParameters.add(node.path("name").asString(""));
                }
                if (node.path("in").asString("").equals("header")) {
                    requestHeaders.add(node.path("name").asString(""));
                }
            }
        }
        node.forEach(this::read);
    }

    public Set<String> paths() {
        return paths;
    }

    public Set<String> members() {
        return members;
    }

    /** As JSON texts. */
    public Set<String> options() {
        return options;
    }

    public Set<String> queryParameters() {
        return queryParameters;
    }

    public Set<String> requestHeaders() {
        return requestHeaders;
    }

    public Set<String> responseHeaders() {
        return responseHeaders;
    }

    public Set<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary words && lists().equals(words.lists());
    }

    @Override
    public int hashCode() {
        return lists().hashCode();
    }

    private List<Set<String>> lists() {
        return List.of(paths, members, options, queryParameters, responseHeaders, mediaTypes, requestHeaders);
    }
}
