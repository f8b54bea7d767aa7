package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Whether assertions hold for one value. */
record Evaluation(Evaluator evaluator, JsonNode value)
        implements Atom.Visitor<Truth>,
                Atom.NumberVisitor<Truth>,
                Atom.StringVisitor<Truth>,
                Atom.ArrayVisitor<Truth>,
                Atom.ObjectVisitor<Truth> {

    @Override
    public Truth number(Atom.OfNumber atom) {
        return atom.acceptNumber(this);
    }

    @Override
    public Truth string(Atom.OfString atom) {
        return atom.acceptString(this);
    }

    @Override
    public Truth array(Atom.OfArray atom) {
        return atom.acceptArray(this);
    }

    @Override
    public Truth object(Atom.OfObject atom) {
        return atom.acceptObject(this);
    }

    @Override
    public Truth types(Atom.Types atom) {
        return Truth.of(atom.types().contains(JsonType.of(value)));
    }

    @Override
    public Truth values(Atom.Values atom) {
        return Truth.of(atom.values().contains(SchemaValues.canonical(value)));
    }

    @Override
    public Truth anyOf(Atom.AnyOf atom) {
        Truth none = Truth.TRUE;
        for (Schema schema : atom.schemas()) {
            none = none.and(accepted(schema, value).not());
        }
        return none.not();
    }

    @Override
    public Truth oneOf(Atom.OneOf atom) {
        List<Truth> truths =
                atom.schemas().stream().map(schema -> accepted(schema, value)).toList();
        long certain = truths.stream().filter(truth -> truth == Truth.TRUE).count();
        boolean open = truths.contains(Truth.UNKNOWN);
        return certain > 1 ? Truth.FALSE : open ? Truth.UNKNOWN : Truth.of(certain == 1);
    }

    @Override
    public Truth not(Atom.Not atom) {
        return accepted(atom.schema(), value).not();
    }

    @Override
    public Truth conditional(Atom.Conditional atom) {
        Truth condition = accepted(atom.condition(), value);
        Truth then = condition == Truth.FALSE ? Truth.TRUE : accepted(atom.then(), value);
        Truth otherwise = condition == Truth.TRUE ? Truth.TRUE : accepted(atom.otherwise(), value);
        return condition != Truth.UNKNOWN ? then.and(otherwise) : then == otherwise ? then : Truth.UNKNOWN;
    }

    @Override
    public Truth recursive(Atom.Recursive atom) {
        return evaluator.recursive(atom, value);
    }

    @Override
    public Truth opaque(Atom.Opaque atom) {
        return Truth.UNKNOWN;
    }

    @Override
    public Truth whole() {
        return Truth.of(SchemaValues.isWhole(value.decimalValue()));
    }

    @Override
    public Truth minimum(Atom.Minimum atom) {
        int order = value.decimalValue().compareTo(atom.bound());
        return Truth.of(order > 0 || order == 0 && !atom.exclusive());
    }

    @Override
    public Truth maximum(Atom.Maximum atom) {
        int order = value.decimalValue().compareTo(atom.bound());
        return Truth.of(order < 0 || order == 0 && !atom.exclusive());
    }

    @Override
    public Truth multipleOf(Atom.MultipleOf atom) {
        return Truth.of(value.decimalValue().remainder(atom.factor()).signum() == 0);
    }

    @Override
    public Truth minLength(Atom.MinLength atom) {
        return Truth.of(SchemaValues.codePoints(value.stringValue()) >= atom.bound());
    }

    @Override
    public Truth maxLength(Atom.MaxLength atom) {
        return Truth.of(SchemaValues.codePoints(value.stringValue()) <= atom.bound());
    }

    @Override
    public Truth pattern(Atom.Pattern atom) {
        return evaluator.matches(atom.regex(), value.stringValue());
    }

    @Override
    public Truth format(Atom.Format atom) {
        return evaluator.hasFormat(atom.name(), value.stringValue());
    }

    @Override
    public Truth minItems(Atom.MinItems atom) {
        return Truth.of(value.size() >= atom.bound());
    }

    @Override
    public Truth maxItems(Atom.MaxItems atom) {
        return Truth.of(value.size() <= atom.bound());
    }

    @Override
    public Truth uniqueItems() {
        Set<JsonNode> distinct = new HashSet<>();
        value.forEach(item -> distinct.add(SchemaValues.canonical(item)));
        return Truth.of(distinct.size() == value.size());
    }

    @Override
    public Truth prefixItem(Atom.PrefixItem atom) {
        return atom.index() < value.size() ? accepted(atom.schema(), value.get(atom.index())) : Truth.TRUE;
    }

    @Override
    public Truth items(Atom.Items atom) {
        Truth all = Truth.TRUE;
        for (int i = atom.from(); i < value.size() && all != Truth.FALSE; i++) {
            all = all.and(accepted(atom.schema(), value.get(i)));
        }
        return all;
    }

    @Override
    public Truth contains(Atom.Contains atom) {
        long certain = 0;
        long possible = 0;
        for (JsonNode item : value) {
            Truth truth = accepted(atom.schema(), item);
            certain += truth == Truth.TRUE ? 1 : 0;
            possible += truth != Truth.FALSE ? 1 : 0;
        }
        if (certain > atom.max() || possible < atom.min()) {
            return Truth.FALSE;
        }
        return certain >= atom.min() && possible <= atom.max() ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Truth required(Atom.Required atom) {
        return Truth.of(value.has(atom.name()));
    }

    @Override
    public Truth property(Atom.Property atom) {
        JsonNode property = value.get(atom.name());
        return property == null ? Truth.TRUE : accepted(atom.schema(), property);
    }

    @Override
    public Truth patternProperty(Atom.PatternProperty atom) {
        return properties(property ->
                implies(evaluator.matches(atom.regex(), property.getKey()), atom.schema(), property.getValue()));
    }

    @Override
    public Truth additional(Atom.Additional atom) {
        return properties(
                property -> implies(evaluator.covers(atom, property.getKey()), atom.schema(), property.getValue()));
    }

    @Override
    public Truth propertyNames(Atom.PropertyNames atom) {
        return properties(property -> accepted(atom.schema(), SchemaValues.FACTORY.stringNode(property.getKey())));
    }

    @Override
    public Truth minProperties(Atom.MinProperties atom) {
        return Truth.of(value.size() >= atom.bound());
    }

    @Override
    public Truth maxProperties(Atom.MaxProperties atom) {
        return Truth.of(value.size() <= atom.bound());
    }

    private Truth properties(Function<Map.Entry<String, JsonNode>, Truth> each) {
        Truth all = Truth.TRUE;
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            all = all.and(each.apply(property));
        }
        return all;
    }

    private Truth implies(Truth applies, Schema schema, JsonNode property) {
        if (applies == Truth.FALSE) {
            return Truth.TRUE;
        }
        Truth accepted = accepted(schema, property);
        return applies == Truth.TRUE || accepted == Truth.TRUE ? accepted : Truth.UNKNOWN;
    }

    private Truth accepted(Schema schema, JsonNode part) {
        return evaluator.all(schema.atoms(), part);
    }
}
