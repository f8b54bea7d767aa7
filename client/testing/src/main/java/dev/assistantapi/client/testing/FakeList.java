package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Pages and filters of a list. {@code limit} and {@code cursor} are the parameters of paging; one that is named as a time of
 * the assistant, with {@code Gt}, {@code Lt}, {@code Ge} or {@code Le} behind it, is a filter.
 */
final class FakeList {

    private static final Map<String, IntPredicate> COMPARISONS = Map.of(
            "Gt", order -> order > 0, "Lt", order -> order < 0, "Ge", order -> order >= 0, "Le", order -> order <= 0);

    private final Contract contract;
    private final Representation representation;

    FakeList(Contract contract, Representation representation) {
        this.contract = contract;
        this.representation = representation;
    }

    /** @throws Refusal 400 for a cursor that is none */
    FakeAnswer page(CheckedRequest request, Collection<FakeAssistant> all) {
        Optional<FakeCursor> behind =
                Optional.ofNullable(request.query().get("cursor")).map(FakeCursor::parse);
        List<FakeAssistant> rest = all.stream()
                .filter(assistant -> passes(assistant, request.query()))
                .sorted(FakeAssistant.NEWEST_FIRST)
                .filter(assistant ->
                        behind.map(cursor -> cursor.isBefore(assistant)).orElse(true))
                .toList();
        List<FakeAssistant> page = rest.subList(0, Math.min(limit(request), rest.size()));
        FakeAnswer answer = FakeAnswer.of(
                200,
                page.stream()
                        .map(assistant -> representation.of(assistant).toString())
                        .collect(Collectors.joining(",", "[", "]")));
        return page.size() == rest.size() ? answer : answer.header("Link", next(request, page.get(page.size() - 1)));
    }

    private int limit(CheckedRequest request) {
        String sent = request.query().get("limit");
        if (sent != null) {
            return new BigDecimal(sent).intValueExact();
        }
        return request.operation().parameters().stream()
                .filter(parameter -> parameter.name().equals("limit"))
                .findFirst()
                .map(Operation.Parameter::schema)
                .map(schema -> contract.at(schema).path("default").asInt(Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
    }

    private boolean passes(FakeAssistant assistant, Map<String, String> query) {
        return representation.times().stream()
                .allMatch(member -> COMPARISONS.entrySet().stream()
                        .filter(comparison -> query.containsKey(member + comparison.getKey()))
                        .allMatch(comparison -> {
                            Instant bound = OffsetDateTime.parse(query.get(member + comparison.getKey()))
                                    .toInstant();
                            Instant time =
                                    representation.time(assistant, member).orElseThrow();
                            return comparison.getValue().test(time.compareTo(bound));
                        }));
    }

    private static String next(CheckedRequest request, FakeAssistant last) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        query.put("cursor", new FakeCursor(last.created().toEpochMilli(), last.number()).toString());
        String parameters = query.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String address = request.received().uri().toString();
        return "<" + address.replaceFirst("\\?.*", "") + "?" + parameters + ">; rel=\"next\"";
    }
}
