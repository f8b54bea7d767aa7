package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Looks for an object: which properties must be there, which must not, and what each must fulfil. */
final class ObjectSearch {

    private static final int MOST_MEMBERS = 10_000;

    private final Solver solver;
    private final Constraints facts;
    private final MemberNames names;
    private final Set<String> absent = new HashSet<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final long min;
    private final long max;

    /** A property that must be wrong somehow: one of this name, or of any name that qualifies. */
    private record Duty(
            @Nullable String name,
            Atom.OfObject of,
            @Nullable Literal refused) {}

    /** What an assertion says of the number of properties. What else objects are told is asked for where it is needed. */
    private record Size(CountRange range, boolean holds) implements Atom.ObjectVisitor<CountRange> {

        @Override
        public CountRange minProperties(Atom.MinProperties atom) {
            return range.atLeast(atom.bound(), holds);
        }

        @Override
        public CountRange maxProperties(Atom.MaxProperties atom) {
            return range.atMost(atom.bound(), holds);
        }

        @Override
        public CountRange required(Atom.Required atom) {
            return range; // needed, absent
        }

        @Override
        public CountRange property(Atom.Property atom) {
            return range; // Duty, MemberNames
        }

        @Override
        public CountRange patternProperty(Atom.PatternProperty atom) {
            return range; // Duty, MemberNames
        }

        @Override
        public CountRange additional(Atom.Additional atom) {
            return range; // Duty, MemberNames
        }

        @Override
        public CountRange propertyNames(Atom.PropertyNames atom) {
            return range; // Duty, MemberNames
        }
    }

    ObjectSearch(Solver solver, Constraints facts, List<Literal> goal) {
        this.solver = solver;
        this.facts = facts;
        this.names = new MemberNames(solver, facts, goal);
        CountRange size = facts.narrowed(
                Atom.OfObject.class, CountRange.ANY, (known, atom, holds) -> atom.acceptObject(new Size(known, holds)));
        min = size.min();
        max = size.max();
        facts.holding(Atom.Required.class).forEach(required -> needed.add(required.name()));
        facts.failing(Atom.Required.class).forEach(required -> absent.add(required.name()));
    }

    /** Whether there can be one, looking only at the properties that are certain to be there. */
    Answer possible() {
        if (min > max || needed.size() > max || needed.stream().anyMatch(absent::contains)) {
            return Answer.EMPTY;
        }
        Map<String, List<Literal>> certain = new LinkedHashMap<>();
        needed.forEach(name -> certain.put(name, new ArrayList<>()));
        for (Duty duty : duties()) {
            if (duty.name() != null && duty.refused() != null) {
                if (names.isForeign(duty.name())) {
                    return Answer.EMPTY;
                }
                certain.computeIfAbsent(duty.name(), name -> new ArrayList<>()).add(duty.refused());
            }
        }
        for (Map.Entry<String, List<Literal>> member : certain.entrySet()) {
            if (absent.contains(member.getKey()) || value(member.getKey(), member.getValue()) instanceof Answer.Empty) {
                return Answer.EMPTY;
            }
        }
        return new Answer.Unknown("choices are open");
    }

    Answer find() {
        if (min > max || needed.size() > max || needed.stream().anyMatch(absent::contains)) {
            return Answer.EMPTY;
        }
        Map<String, List<Literal>> members = new LinkedHashMap<>();
        needed.forEach(name -> members.put(name, List.of()));
        return assign(duties(), 0, members);
    }

    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        facts.all().filter(fact -> !fact.holds()).forEach(fact -> {
            if (fact.atom() instanceof Atom.Property of) {
                duties.add(0, new Duty(of.name(), of, new Literal(of.schema(), false, fact.producer())));
            } else if (fact.atom() instanceof Atom.PatternProperty of) {
                duties.add(new Duty(null, of, new Literal(of.schema(), false, fact.producer())));
            } else if (fact.atom() instanceof Atom.Additional of) {
                duties.add(new Duty(null, of, new Literal(of.schema(), false, fact.producer())));
            } else if (fact.atom() instanceof Atom.PropertyNames of) {
                duties.add(new Duty(null, of, null));
            }
        });
        return duties;
    }

    private Answer assign(List<Duty> duties, int index, Map<String, List<Literal>> members) {
        if (index == duties.size()) {
            return complete(members);
        }
        Duty duty = duties.get(index);
        Answer answer = Answer.EMPTY;
        if (duty.name() != null) {
            return names.isForeign(duty.name())
                    ? answer
                    : assign(duties, index + 1, with(members, duty.name(), duty.refused()));
        }
        Set<String> candidates = new LinkedHashSet<>(members.keySet());
        candidates.addAll(names.known());
        for (String candidate : candidates) {
            if (!names.isForeign(candidate)
                    && names.qualifies(duty.of(), candidate) != Truth.FALSE
                    && isPossible(candidate, duty)) {
                answer = answer.or(assign(duties, index + 1, with(members, candidate, duty.refused())));
                if (answer instanceof Answer.Found) {
                    return answer;
                }
            }
        }
        MemberNames.Fresh fresh = names.fresh(duty.of(), members.keySet());
        for (String candidate : fresh.names()) {
            if (isPossible(candidate, duty)) {
                answer = answer.or(assign(duties, index + 1, with(members, candidate, duty.refused())));
            }
            if (answer instanceof Answer.Found) {
                return answer;
            }
        }
        return fresh.complete() ? answer : answer.or(new Answer.Unknown("not every kind of member name was tried"));
    }

    private boolean isPossible(String name, Duty duty) {
        return !absent.contains(name)
                && !(value(name, duty.refused() == null ? List.of() : List.of(duty.refused())) instanceof Answer.Empty);
    }

    private static Map<String, List<Literal>> with(
            Map<String, List<Literal>> members, String name, @Nullable Literal refused) {
        Map<String, List<Literal>> more = new LinkedHashMap<>(members);
        List<Literal> literals = new ArrayList<>(more.getOrDefault(name, List.of()));
        if (refused != null) {
            literals.add(refused);
        }
        more.put(name, literals);
        return more;
    }

    private Answer complete(Map<String, List<Literal>> members) {
        if (members.size() > max) {
            return Answer.EMPTY;
        }
        if (min > MOST_MEMBERS) {
            return new Answer.Unknown("it takes an object of " + min + " members");
        }
        ObjectNode object = SchemaValues.FACTORY.objectNode();
        Answer unknown = Answer.EMPTY;
        for (Map.Entry<String, List<Literal>> member : members.entrySet()) {
            Answer value = absent.contains(member.getKey()) || names.accepted(member.getKey()) == Truth.FALSE
                    ? Answer.EMPTY
                    : value(member.getKey(), member.getValue());
            if (value instanceof Answer.Empty) {
                return value;
            } else if (value instanceof Answer.Found found) {
                object.set(member.getKey(), found.value());
            } else {
                unknown = value;
            }
        }
        if (unknown instanceof Answer.Unknown) {
            return unknown;
        }
        return object.size() >= min ? new Answer.Found(object) : extend(object);
    }

    /** Adds properties until there are enough. */
    private Answer extend(ObjectNode object) {
        boolean certain = true;
        for (String name : names.known()) {
            if (object.size() < min
                    && !object.has(name)
                    && !absent.contains(name)
                    && !names.isForeign(name)
                    && names.accepted(name) != Truth.FALSE) {
                Answer value = value(name, List.of());
                certain &= !(value instanceof Answer.Unknown);
                if (value instanceof Answer.Found found) {
                    object.set(name, found.value());
                }
            }
        }
        Set<String> used = new HashSet<>(object.propertyNames());
        while (object.size() < min) {
            MemberNames.Fresh fresh = names.fresh(null, used);
            certain &= fresh.complete();
            int before = object.size();
            for (String name : fresh.names()) {
                used.add(name);
                Answer value = object.size() < min ? value(name, List.of()) : Answer.EMPTY;
                certain &= !(value instanceof Answer.Unknown);
                if (value instanceof Answer.Found found) {
                    object.set(name, found.value());
                }
            }
            if (object.size() == before) {
                return certain ? Answer.EMPTY : new Answer.Unknown("not enough members were found");
            }
        }
        return new Answer.Found(object);
    }

    /** A value for the property of this name. */
    private Answer value(String name, List<Literal> refused) {
        List<Literal> literals = new ArrayList<>(refused);
        boolean certain = true;
        for (Constraints.Fact fact : facts.all().filter(Constraints.Fact::holds).toList()) {
            Truth applies = names.applies(fact.atom(), name);
            certain &= applies != Truth.UNKNOWN;
            if (applies != Truth.FALSE) {
                literals.add(new Literal(MemberNames.schema(fact.atom()), true, fact.producer()));
            }
        }
        Answer value = solver.solve(literals);
        return value instanceof Answer.Empty && !certain
                ? new Answer.Unknown("a pattern of member names is not understood")
                : value;
    }
}
