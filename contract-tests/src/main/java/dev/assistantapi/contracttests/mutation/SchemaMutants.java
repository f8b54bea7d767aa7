package dev.assistantapi.contracttests.mutation;

import static dev.assistantapi.contracttests.mutation.Edit.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every rule of a schema, removed, tightened and loosened, and rules added that it does not have. */
final class SchemaMutants {

    private static final List<String> BOUNDS = List.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems");
    private static final Map<String, String> OTHER_BOUND = Map.of(
            "minimum",
            "exclusiveMinimum",
            "exclusiveMinimum",
            "minimum",
            "maximum",
            "exclusiveMaximum",
            "exclusiveMaximum",
            "maximum");
    private static final List<String> TYPES = List.of("string", "number", "integer", "boolean", "array", "object");

    private final JsonPointer place;
    private final JsonNode schema;
    private final Sides sides;
    private final Collected mutants;

    SchemaMutants(JsonPointer place, JsonNode schema, Sides sides, Collected mutants) {
        this.place = place;
        this.schema = schema;
        this.sides = sides;
        this.mutants = mutants;
    }

    void collect() {
        if (schema.path("type").isString() && !schema.path("type").asString("").equals("null")) {
            types();
            added();
        }
        BOUNDS.stream().filter(schema::has).forEach(this::bound);
        options();
        texts();
        additional();
        required();
        choices();
        if (schema.path("readOnly").asBoolean(false)) {
            add("readOnly removed", "", Edit.remove(place.appendProperty("readOnly")));
        }
        if (schema.has("default")) {
            BigDecimal value = schema.path("default").decimalValue();
            replace("default", json(value.add(BigDecimal.ONE).toString()), Effect.OTHER);
            replace("default", json(value.subtract(BigDecimal.ONE).toString()), Effect.OTHER);
            add(
                    "default removed",
                    "Without a default, the contract does not say what happens if the parameter is missing.",
                    Edit.remove(place.appendProperty("default")));
        }
    }

    private void types() {
        String type = schema.path("type").asString("");
        for (String other : TYPES) {
            // The value of a header is text, whatever it says.
            boolean looser = other.equals("number")
                    || other.equals("string") && place.toString().contains("/headers/");
            Effect effect = type.equals("integer") && looser ? Effect.LOOSER : Effect.OTHER;
            if (!other.equals(type)) {
                replace("type", json("'" + other + "'"), effect);
            }
        }
        String aText = sides.isParameter(place) && type.equals("string") ? "The text of a parameter is a string." : "";
        boolean implied = schema.has("enum");
        add(
                "type removed",
                !aText.isEmpty() ? aText : sides.hidden(place, Effect.LOOSER),
                Edit.remove(place.appendProperty("type")));
        boolean parameter = sides.isParameter(place);
        if (!implied) {
            add(
                    "null allowed",
                    parameter ? "The text of a parameter is never null." : sides.hidden(place, Effect.LOOSER),
                    Edit.set(place.appendProperty("type"), json("['" + type + "','null']")));
        }
    }

    /** Rules that are not there. In answers, they are made so narrow that no answer can keep them by chance. */
    private void added() {
        boolean sent = sides.isSent(place);
        Map<String, String> rules = new LinkedHashMap<>();
        switch (schema.path("type").asString("")) {
            case "string" -> {
                boolean open = sent && !schema.has("enum") && !schema.has("format");
                rules.put("minLength", open ? "3" : "1000");
                rules.put("maxLength", sent ? "4" : "0");
                rules.put("pattern", "'^[0-9]{3}$'");
                rules.put("enum", "['no such option']");
                rules.put("const", "'no such value'");
                rules.put("format", "'date'");
            }
            case "number", "integer" -> {
                rules.put("multipleOf", "7");
                rules.put("enum", "[123456789]");
                rules.put("const", "123456789");
            }
            case "boolean" -> {
                rules.put("const", "true");
                rules.put("enum", "[false]");
            }
            case "array" -> {
                rules.put("minItems", sent ? "1" : "1002");
                rules.put("maxItems", sent ? "3" : "0");
                if (sent) {
                    rules.put("uniqueItems", "true");
                }
            }
            default -> {
                rules.put("required", "['noSuchMember']");
                rules.put("minProperties", sent ? "1" : "100");
                rules.put("maxProperties", "0");
            }
        }
        rules.forEach((keyword, value) -> {
            if (!schema.has(keyword)) {
                add(keyword + " added: " + json(value), "", Edit.set(place.appendProperty(keyword), json(value)));
            }
        });
    }

    private void bound(String keyword) {
        BigDecimal limit = schema.path(keyword).decimalValue();
        boolean lower = keyword.startsWith("min") || keyword.equals("exclusiveMinimum");
        add(keyword + " removed", sides.hidden(place, Effect.LOOSER), Edit.remove(place.appendProperty(keyword)));
        boolean fine = schema.path("type").asString("").equals("number");
        List<String> steps = fine ? List.of("1", "0.001") : List.of("1");
        for (String step : steps) {
            BigDecimal up = limit.add(new BigDecimal(step));
            BigDecimal down = limit.subtract(new BigDecimal(step));
            BigDecimal tighter = lower ? up : down;
            if (!sides.isSent(place) && keyword.equals("maximum")) {
                tighter = schema.path("minimum").decimalValue();
            } else if (!sides.isSent(place) && keyword.equals("minLength")) {
                tighter = BigDecimal.valueOf(1000);
            }
            replace(keyword, JsonNodeFactory.instance.numberNode(tighter), Effect.STRICTER);
            if ((lower ? down : up).signum() >= 0) {
                replace(keyword, JsonNodeFactory.instance.numberNode(lower ? down : up), Effect.LOOSER);
            }
        }
        String other = OTHER_BOUND.get(keyword);
        if (other != null) {
            boolean looser = keyword.startsWith("exclusive");
            boolean unreached = !sides.isSent(place) && keyword.equals("maximum");
            add(
                    keyword + " becomes " + other,
                    unreached
                            ? "No status as high as " + limit + " is documented for any answer."
                            : sides.hidden(place, looser ? Effect.LOOSER : Effect.STRICTER),
                    Edit.rename(place.appendProperty(keyword), other));
        }
    }

    private void options() {
        for (int i = 0; i < schema.path("enum").size(); i++) {
            JsonPointer option = place.appendProperty("enum").appendIndex(i);
            add("option " + schema.path("enum").get(i) + " removed", "", Edit.remove(option));
            add("option " + schema.path("enum").get(i) + " renamed", "", Edit.set(option, json("'renamed'")));
        }
        if (schema.has("enum")) {
            add(
                    "option added",
                    sides.hidden(place, Effect.LOOSER),
                    Edit.add(place.appendProperty("enum"), json("'one-more'")));
            add("options removed", sides.hidden(place, Effect.LOOSER), Edit.remove(place.appendProperty("enum")));
        }
    }

    private void texts() {
        for (String keyword : List.of("format", "pattern")) {
            if (!schema.has(keyword)) {
                continue;
            }
            String value = schema.path(keyword).asString("");
            String hint = "";
            if (value.equals("password")) {
                hint = "It says how to show the value, not what it is.";
            } else if (value.equals("int32")) {
                hint = "The limits of the value lie within it.";
            }
            add(
                    keyword + " removed",
                    hint.isEmpty() && !value.equals("date-time") ? sides.hidden(place, Effect.LOOSER) : hint,
                    Edit.remove(place.appendProperty(keyword)));
            if (keyword.equals("pattern")) {
                replace(keyword, json("'^no such text$'"), Effect.OTHER);
            } else if (schema.path("type").asString("").equals("string")) {
                replace(keyword, json("'date'"), Effect.OTHER);
            } else {
                add("format becomes int64", hint, Edit.set(place.appendProperty(keyword), json("'int64'")));
            }
        }
    }

    private void additional() {
        JsonNode additional = schema.path("additionalProperties");
        JsonPointer keyword = place.appendProperty("additionalProperties");
        if (additional.isBoolean() && additional.booleanValue()) {
            add("additionalProperties removed", "Its default is true.", Edit.remove(keyword));
            add("additionalProperties becomes false", "", Edit.set(keyword, json("false")));
            add("additionalProperties becomes strings", "", Edit.set(keyword, json("{'type':'string'}")));
        } else if (additional.isBoolean()) {
            add("additionalProperties removed", "", Edit.remove(keyword));
            add("additionalProperties becomes true", "", Edit.set(keyword, json("true")));
        }
    }

    private void required() {
        for (int i = 0; i < schema.path("required").size(); i++) {
            add(
                    schema.path("required").get(i) + " no longer required",
                    sides.hidden(place, Effect.LOOSER),
                    Edit.remove(place.appendProperty("required").appendIndex(i)));
        }
    }

    private void choices() {
        if (schema.has("oneOf")) {
            add(
                    "oneOf becomes anyOf",
                    "No value fits two of the branches.",
                    Edit.rename(place.appendProperty("oneOf"), "anyOf"));
            add("oneOf becomes allOf", "", Edit.rename(place.appendProperty("oneOf"), "allOf"));
            for (int i = 0; i < schema.path("oneOf").size(); i++) {
                add(
                        "branch " + i + " removed",
                        "",
                        Edit.remove(place.appendProperty("oneOf").appendIndex(i)));
            }
        }
    }

    private void replace(String keyword, JsonNode value, Effect effect) {
        add(keyword + " becomes " + value, sides.hidden(place, effect), Edit.set(place.appendProperty(keyword), value));
    }

    private void add(String description, String hidden, Consumer<ObjectNode> change) {
        mutants.add(place, description, hidden, change);
    }
}
