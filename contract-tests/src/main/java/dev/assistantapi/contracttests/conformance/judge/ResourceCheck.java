package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.ExactJson;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a successful answer shows the assistant as it must be by now: nothing lost, nothing made up. */
final class ResourceCheck {

    private final ContractUnderTest view;

    ResourceCheck(ContractUnderTest view) {
        this.view = view;
    }

    List<ConformanceFinding> check(Operation operation, Request request, HttpAnswer answer, ResourceState story) {
        JsonNode body = answer.json();
        if (body == null || !body.isObject()) {
            return List.of();
        }
        Set<String> setByServer = view.setByServer(operation);
        List<ConformanceFinding> findings = new ArrayList<>();
        ObjectNode before = story.document();
        ObjectNode after = before;
        if (!operation.requestBodies().isEmpty() && request.json() instanceof ObjectNode sent) {
            after = BodyMerge.apply(operation, RequestExpectation.mediaType(request), before, sent);
        }
        ObjectNode shown = ((ObjectNode) body.deepCopy()).without(setByServer);
        if (!ExactJson.same(after, shown)) {
            findings.add(AnswerCheck.finding(
                    operation,
                    difference(after, shown),
                    "the assistant has " + AnswerCheck.shortened(after.toString()),
                    "showed " + AnswerCheck.shortened(shown.toString())));
        }
        if (operation.method().equals("POST")) {
            created(operation, answer, body, findings);
        } else if (story.known() != null) {
            boolean changed = !ExactJson.same(before, after);
            times(operation, story.known(), body, setByServer, changed, findings);
            tag(operation, answer, story, changed, findings);
        }
        story.remember(after, answer.header("ETag"), body);
        return findings;
    }

    private static String difference(ObjectNode one, ObjectNode other) {
        List<String> names = new ArrayList<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names.stream()
                .filter(name -> !ExactJson.same(one.path(name), other.path(name)))
                .findFirst()
                .orElse("");
    }

    /** What the server sets stays; its times move when, and only when, something changed. */
    private void times(
            Operation operation,
            JsonNode before,
            JsonNode after,
            Set<String> setByServer,
            boolean changed,
            List<ConformanceFinding> findings) {
        boolean moved = false;
        for (String name : setByServer) {
            String was = before.path(name).asString("");
            String is = after.path(name).asString("");
            boolean later = is.compareTo(was) > 0 && view.isTime(operation, name);
            moved |= later;
            if (!was.equals(is) && !(changed && later)) {
                findings.add(AnswerCheck.finding(operation, name, "it stays " + was, "showed " + is));
            }
        }
        if (changed && !moved) {
            findings.add(AnswerCheck.finding(
                    operation, "updatedAt", "a change moves a time that the server sets", "moved none"));
        }
    }

    private static void tag(
            Operation operation,
            HttpAnswer answer,
            ResourceState story,
            boolean changed,
            List<ConformanceFinding> findings) {
        String tag = answer.header("ETag");
        if (tag != null && tag.equals(story.etag()) == changed) {
            findings.add(AnswerCheck.finding(
                    operation,
                    "ETag",
                    "it changes when, and only when, the assistant does",
                    (changed ? "kept " : "changed it to ") + tag));
        }
    }

    private static void created(
            Operation operation, HttpAnswer answer, JsonNode body, List<ConformanceFinding> findings) {
        String location = answer.header("Location");
        boolean names = location != null
                && body.valueStream().anyMatch(value -> location.endsWith(operation.path() + "/" + value.asString("")));
        if (location != null && !names) {
            findings.add(AnswerCheck.finding(
                    operation, "Location", "it is the address of what was created", "sent " + location));
        }
    }
}
