package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a page of the list is in order, of the right length, within its filters, and leads on to the next. */
final class ListCheck {

    private static final Pattern FILTER = Pattern.compile("(\\w+)(Gt|Lt|Ge|Le)");
    private static final Pattern LINK_PARAMETER = Pattern.compile("[?&]([^=&]+)=");
    private static final Map<String, IntPredicate> COMPARISONS =
            Map.of("Gt", sign -> sign > 0, "Lt", sign -> sign < 0, "Ge", sign -> sign >= 0, "Le", sign -> sign <= 0);

    private final ContractUnderTest view;

    ListCheck(ContractUnderTest view) {
        this.view = view;
    }

    List<ConformanceFinding> check(Operation operation, Request request, HttpAnswer answer) {
        JsonNode page = answer.json();
        if (page == null || !page.isArray()) {
            return List.of();
        }
        List<ConformanceFinding> findings = new ArrayList<>();
        order(operation, page, findings);
        owner(operation, page, findings);
        boolean filtered = filters(operation, request, page, findings);
        length(operation, request, answer, page, filtered, findings);
        link(operation, answer, findings);
        return findings;
    }

    private void order(Operation operation, JsonNode page, List<ConformanceFinding> findings) {
        Set<String> times = new LinkedHashSet<>();
        view.setByServer(operation).forEach(name -> {
            if (view.isTime(operation, name)) {
                times.add(name);
            }
        });
        boolean inOrder = times.isEmpty() || times.stream().anyMatch(name -> descends(page, name));
        Set<JsonNode> different = new HashSet<>();
        page.forEach(different::add);
        if (!inOrder || different.size() != page.size()) {
            findings.add(AnswerCheck.finding(
                    operation, "order", "the newest is first and each is there once", "sent another order"));
        }
    }

    /** What the server sets to the same value for one caller's resources, it sets to the same for all that are listed. */
    private void owner(Operation operation, JsonNode page, List<ConformanceFinding> findings) {
        for (String name : view.setByServer(operation)) {
            Set<JsonNode> values = new HashSet<>();
            page.forEach(item -> values.add(item.path(name)));
            boolean shared = values.size() < page.size() && !view.isTime(operation, name);
            if (shared && values.size() > 1) {
                findings.add(AnswerCheck.finding(
                        operation,
                        name,
                        "only the caller's own are listed",
                        "listed those of " + values.size() + " owners"));
            }
        }
    }

    private static boolean descends(JsonNode page, String name) {
        for (int i = 1; i < page.size(); i++) {
            if (page.get(i - 1)
                            .path(name)
                            .asString("")
                            .compareTo(page.get(i).path(name).asString(""))
                    < 0) {
                return false;
            }
        }
        return true;
    }

    /** Parameters are named by the member they filter and how. */
    private boolean filters(Operation operation, Request request, JsonNode page, List<ConformanceFinding> findings) {
        boolean any = request.path().equals(Placeholders.NEXT);
        for (Parameter parameter : operation.parameters()) {
            Matcher filter = FILTER.matcher(parameter.name());
            for (String value : RequestExpectation.values(parameter, request)) {
                any |= !parameter.name().equals("limit");
                if (filter.matches()) {
                    OffsetDateTime bound = OffsetDateTime.parse(value);
                    for (JsonNode item : page) {
                        OffsetDateTime time =
                                OffsetDateTime.parse(item.path(filter.group(1)).asString("9999-01-01T00:00Z"));
                        if (!COMPARISONS.get(filter.group(2)).test(time.compareTo(bound))) {
                            findings.add(AnswerCheck.finding(
                                    operation, parameter.name(), "only such are listed", "listed one of " + time));
                            break;
                        }
                    }
                }
            }
        }
        return any;
    }

    /** There are always more assistants than a page can hold, so an unfiltered page is full. */
    private void length(
            Operation operation,
            Request request,
            HttpAnswer answer,
            JsonNode page,
            boolean filtered,
            List<ConformanceFinding> findings) {
        for (Parameter parameter : operation.parameters()) {
            if (!parameter.name().equals("limit")) {
                continue;
            }
            List<String> sent = RequestExpectation.values(parameter, request);
            String defaultValue =
                    view.schemas().at(parameter.schema()).node().path("default").asString("");
            String limit = sent.isEmpty() ? defaultValue : sent.get(0);
            if (!limit.isEmpty() && !filtered && page.size() != Integer.parseInt(limit)) {
                findings.add(AnswerCheck.finding(
                        operation, "limit", "this page has " + limit + " assistants", "sent " + page.size()));
            }
            if (!filtered && answer.header("Link") == null) {
                findings.add(AnswerCheck.finding(operation, "Link", "there is a next page", "sent no Link"));
            }
        }
    }

    /** A caller can send only what is documented, so a link must consist of that. */
    private static void link(Operation operation, HttpAnswer answer, List<ConformanceFinding> findings) {
        Matcher names = LINK_PARAMETER.matcher(answer.header("Link") == null ? "" : answer.header("Link"));
        while (names.find()) {
            String name = names.group(1);
            if (operation.parameters().stream()
                    .noneMatch(
                            known -> known.in().equals("query") && known.name().equals(name))) {
                findings.add(
                        AnswerCheck.finding(operation, name, "there is no such parameter", "sent a Link that has it"));
            }
        }
    }
}
