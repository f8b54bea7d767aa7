package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was answered, in all: by operation, the statuses. */
public final class ObservedStatuses {

    private final Map<String, Set<Integer>> statuses = new TreeMap<>();

    synchronized void add(Operation operation, HttpAnswer answer) {
        statuses.computeIfAbsent(operation.id(), id -> new TreeSet<>()).add(answer.status());
    }

    /** Whether an operation answered with a status, as {@code 200} or {@code 4XX}. */
    public boolean has(Operation operation, String status) {
        return statuses.getOrDefault(operation.id(), Set.of()).stream()
                .map(String::valueOf)
                .anyMatch(one -> status.equals("default") || one.matches(status.replace('X', '.')));
    }
}
