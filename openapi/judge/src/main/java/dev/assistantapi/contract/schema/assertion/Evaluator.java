package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.Formats;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.JsonValues;
import dev.assistantapi.contract.schema.value.Patterns;
import dev.assistantapi.contract.schema.value.Truth;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a schema accepts a value, as far as that is known. */
public final class Evaluator {

    private static final int MOST_STEPS = 200_000;
    private static final int DEEPEST = 200;

    private final Patterns patterns;
    private final Formats formats;
    private int steps;
    private int depth;

    public Evaluator() {
        this(new Patterns(), new Formats());
    }

    public Evaluator(Patterns patterns, Formats formats) {
        this.patterns = patterns;
        this.formats = formats;
    }

    public Truth accepts(Schema schema, JsonNode value) {
        steps = 0;
        return all(schema.atoms(), value);
    }

    Truth all(Collection<Atom> atoms, JsonNode value) {
        Truth all = Truth.TRUE;
        for (Atom atom : atoms) {
            all = all.and(holds(atom, value));
            if (all == Truth.FALSE) {
                return all;
            }
        }
        return all;
    }

    public Truth holds(Atom atom, JsonNode value) {
        if (++steps > MOST_STEPS) {
            return Truth.UNKNOWN;
        }
        if (atom.about() != null && atom.about() != JsonType.of(value)) {
            return Truth.TRUE;
        }
        if (atom instanceof Atom.OfNumber number) {
            return Truth.of(number(number, value.decimalValue()));
        } else if (atom instanceof Atom.OfString string) {
            return string(string, value.stringValue());
        } else if (atom instanceof Atom.OfArray array) {
            return array(array, value);
        } else if (atom instanceof Atom.OfObject object) {
            return object(object, value);
        }
        return composite(atom, value);
    }

    private Truth composite(Atom atom, JsonNode value) {
        if (atom instanceof Atom.Types types) {
            return Truth.of(types.types().contains(JsonType.of(value)));
        } else if (atom instanceof Atom.Values values) {
            return Truth.of(values.values().contains(JsonValues.canonical(value)));
        } else if (atom instanceof Atom.AnyOf anyOf) {
            Truth none = Truth.TRUE;
            for (Schema schema : anyOf.schemas()) {
                none = none.and(all(schema.atoms(), value).not());
            }
            return none.not();
        } else if (atom instanceof Atom.OneOf oneOf) {
            List<Truth> truths = oneOf.schemas().stream()
                    .map(schema -> all(schema.atoms(), value))
                    .toList();
            long certain = truths.stream().filter(truth -> truth == Truth.TRUE).count();
            boolean open = truths.contains(Truth.UNKNOWN);
            return certain > 1 ? Truth.FALSE : open ? Truth.UNKNOWN : Truth.of(certain == 1);
        } else if (atom instanceof Atom.Not not) {
            return all(not.schema().atoms(), value).not();
        } else if (atom instanceof Atom.Conditional conditional) {
            Truth condition = all(conditional.condition().atoms(), value);
            Truth then = condition == Truth.FALSE
                    ? Truth.TRUE
                    : all(conditional.then().atoms(), value);
            Truth otherwise = condition == Truth.TRUE
                    ? Truth.TRUE
                    : all(conditional.otherwise().atoms(), value);
            return condition != Truth.UNKNOWN ? then.and(otherwise) : then == otherwise ? then : Truth.UNKNOWN;
        } else if (atom instanceof Atom.Recursive recursive
                && recursive.target().isComplete()
                && depth < DEEPEST) {
            depth++;
            Truth truth = all(recursive.target().schema().atoms(), value);
            depth--;
            return truth;
        }
        return Truth.UNKNOWN;
    }

    static boolean number(Atom.OfNumber atom, BigDecimal value) {
        if (atom instanceof Atom.Minimum minimum) {
            int order = value.compareTo(minimum.bound());
            return order > 0 || order == 0 && !minimum.exclusive();
        } else if (atom instanceof Atom.Maximum maximum) {
            int order = value.compareTo(maximum.bound());
            return order < 0 || order == 0 && !maximum.exclusive();
        } else if (atom instanceof Atom.MultipleOf multiple) {
            return value.remainder(multiple.factor()).signum() == 0;
        }
        return JsonValues.isWhole(value);
    }

    Truth string(Atom.OfString atom, String value) {
        if (atom instanceof Atom.MinLength min) {
            return Truth.of(JsonValues.codePoints(value) >= min.bound());
        } else if (atom instanceof Atom.MaxLength max) {
            return Truth.of(JsonValues.codePoints(value) <= max.bound());
        } else if (atom instanceof Atom.Pattern pattern) {
            return patterns.matches(pattern.regex(), value);
        }
        return formats.accepts(((Atom.Format) atom).name(), value);
    }

    private Truth array(Atom.OfArray atom, JsonNode value) {
        if (atom instanceof Atom.MinItems min) {
            return Truth.of(value.size() >= min.bound());
        } else if (atom instanceof Atom.MaxItems max) {
            return Truth.of(value.size() <= max.bound());
        } else if (atom instanceof Atom.PrefixItem item) {
            return item.index() < value.size() ? all(item.schema().atoms(), value.get(item.index())) : Truth.TRUE;
        } else if (atom instanceof Atom.Items items) {
            Truth all = Truth.TRUE;
            for (int i = items.from(); i < value.size() && all != Truth.FALSE; i++) {
                all = all.and(all(items.schema().atoms(), value.get(i)));
            }
            return all;
        } else if (atom instanceof Atom.Contains contains) {
            long certain = 0;
            long possible = 0;
            for (JsonNode item : value) {
                Truth truth = all(contains.schema().atoms(), item);
                certain += truth == Truth.TRUE ? 1 : 0;
                possible += truth != Truth.FALSE ? 1 : 0;
            }
            return certain > contains.max() || possible < contains.min()
                    ? Truth.FALSE
                    : certain >= contains.min() && possible <= contains.max() ? Truth.TRUE : Truth.UNKNOWN;
        }
        Set<JsonNode> distinct = new HashSet<>();
        value.forEach(item -> distinct.add(JsonValues.canonical(item)));
        return Truth.of(distinct.size() == value.size());
    }

    private Truth object(Atom.OfObject atom, JsonNode value) {
        if (atom instanceof Atom.Required required) {
            return Truth.of(value.has(required.name()));
        } else if (atom instanceof Atom.MinProperties min) {
            return Truth.of(value.size() >= min.bound());
        } else if (atom instanceof Atom.MaxProperties max) {
            return Truth.of(value.size() <= max.bound());
        } else if (atom instanceof Atom.Property property) {
            JsonNode member = value.get(property.name());
            return member == null ? Truth.TRUE : all(property.schema().atoms(), member);
        }
        Truth all = Truth.TRUE;
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            Truth one = Truth.TRUE;
            if (atom instanceof Atom.PropertyNames names) {
                one = all(names.schema().atoms(), JsonValues.FACTORY.stringNode(member.getKey()));
            } else if (atom instanceof Atom.PatternProperty pattern) {
                one = implies(patterns.matches(pattern.regex(), member.getKey()), pattern.schema(), member.getValue());
            } else if (atom instanceof Atom.Additional additional) {
                one = implies(covers(additional, member.getKey()), additional.schema(), member.getValue());
            }
            all = all.and(one);
        }
        return all;
    }

    private Truth implies(Truth applies, Schema schema, JsonNode value) {
        return applies == Truth.FALSE
                ? Truth.TRUE
                : applies.and(Truth.TRUE) == Truth.TRUE
                        ? all(schema.atoms(), value)
                        : all(schema.atoms(), value) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether a member of this name is additional. */
    public Truth covers(Atom.Additional additional, String name) {
        Truth covered = Truth.of(!additional.names().contains(name));
        for (String pattern : additional.patterns()) {
            covered = covered.and(patterns.matches(pattern, name).not());
        }
        return covered;
    }
}
