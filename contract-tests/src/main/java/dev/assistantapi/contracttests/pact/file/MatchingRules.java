package dev.assistantapi.contracttests.pact.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which values besides the example a consumer can live with. */
public final class MatchingRules {

    private final JsonNode rules;

    MatchingRules(JsonNode rules) {
        this.rules = rules;
    }

    /** The values that the rule for a place accepts; empty if the rule is not understood here. */
    public Optional<Predicate<JsonNode>> at(String place, JsonNode example) {
        String wanted = general(place);
        for (String path : rules.propertyNames()) {
            if (general(path).equalsIgnoreCase(wanted)) {
                return accepted(rules.path(path), example);
            }
        }
        return wildcard(wanted, example).or(() -> above(wanted, example));
    }

    /** As {@link #at}; without any rule the example itself is read, so another type cannot be, nor null. */
    public Optional<Predicate<JsonNode>> inBody(String place, JsonNode example) {
        boolean ruled = rules.propertyNames().stream().anyMatch(path -> covers(general(path), general(place)));
        return ruled ? at(place, example) : Optional.of(value -> sameType(value, example));
    }

    /** Whether a rule stands at a place, in a wildcard for it, or further up. */
    private static boolean covers(String rule, String place) {
        String start = Pattern.quote(rule).replace(".*", "\\E\\.[^.\\[]+\\Q");
        return Pattern.compile(start + "([.\\[].*)?").matcher(place).matches();
    }

    /** A rule for all members of an object or items of an array: {@code $[*].*}. */
    private Optional<Predicate<JsonNode>> wildcard(String wanted, JsonNode example) {
        String parent = wanted.replaceAll("\\.[^.]+$", "");
        return rules.propertyNames().stream()
                .filter(path -> general(path).equals(parent + ".*"))
                .findFirst()
                .flatMap(path -> accepted(rules.path(path), example));
    }

    /** A rule about the type holds for all that is inside, unless something nearer says otherwise: {@code like({…})}. */
    private Optional<Predicate<JsonNode>> above(String wanted, JsonNode example) {
        String place = wanted;
        while (place.length() > 1) {
            String parent =
                    place.endsWith("[*]") ? place.substring(0, place.length() - 3) : place.replaceAll("\\.[^.]+$", "");
            if (parent.equals(place)) {
                return Optional.empty();
            }
            place = parent;
            for (String path : rules.propertyNames()) {
                if (general(path).equals(place) && isAboutType(rules.path(path))) {
                    return Optional.of(value -> sameType(value, example));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAboutType(JsonNode rule) {
        return rule.path("matchers")
                .valueStream()
                .anyMatch(matcher -> matcher.path("match").asString("").equals("type"));
    }

    private static String general(String path) {
        return path.indexOf('[') < 0
                ? path
                : path.replaceAll("\\['([^']+)']", ".$1").replaceAll("\\[\\d+]", "[*]");
    }

    private static Optional<Predicate<JsonNode>> accepted(JsonNode rule, JsonNode example) {
        List<Predicate<JsonNode>> matchers = new ArrayList<>();
        for (JsonNode matcher : rule.path("matchers")) {
            Optional<Predicate<JsonNode>> accepts = accepts(matcher, example);
            if (accepts.isEmpty()) {
                return Optional.empty();
            }
            matchers.add(accepts.get());
        }
        boolean or = "OR".equals(rule.path("combine").asString("AND"));
        return matchers.stream().reduce(or ? Predicate::or : Predicate::and);
    }

    private static Optional<Predicate<JsonNode>> accepts(JsonNode matcher, JsonNode example) {
        return switch (matcher.path("match").asString("")) {
            case "type" ->
                Optional.of(value -> sameType(value, example)
                        && value.size() >= matcher.path("min").asInt(0));
            case "integer" -> Optional.of(JsonNode::isIntegralNumber);
            case "number", "decimal" -> Optional.of(JsonNode::isNumber);
            case "equality" -> Optional.of(value -> sameType(value, example));
            case "null" -> Optional.of(JsonNode::isNull);
            case "boolean" -> Optional.of(JsonNode::isBoolean);
            case "regex" -> {
                Pattern pattern = Pattern.compile(matcher.path("regex").asString(""), Pattern.DOTALL);
                yield Optional.of(value ->
                        value.isString() && pattern.matcher(value.stringValue()).matches());
            }
            default -> Optional.empty();
        };
    }

    private static boolean sameType(JsonNode value, JsonNode example) {
        return value.getNodeType() == example.getNodeType();
    }
}
