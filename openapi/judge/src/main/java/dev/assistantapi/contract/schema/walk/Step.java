package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.value.JsonType;
import java.util.List;
import java.util.Set;

/** One step from a value to a part of it, and how to say that some such part fulfils a schema. */
public sealed interface Step {

    String text();

    /** Accepts the values that have such a part, which the schema accepts. */
    Schema around(SchemaPool pool, Schema inner);

    record Member(String name) implements Step {
        @Override
        public String text() {
            return name;
        }

        @Override
        public Schema around(SchemaPool pool, Schema inner) {
            return pool.of(List.of(
                    new Atom.Types(Set.of(JsonType.OBJECT)), new Atom.Required(name), new Atom.Property(name, inner)));
        }
    }

    /** A property that matches a pattern. */
    record Matching(String regex) implements Step {
        @Override
        public String text() {
            return "{" + regex + "}";
        }

        @Override
        public Schema around(SchemaPool pool, Schema inner) {
            return some(pool, new Atom.PatternProperty(regex, pool.not(inner)), JsonType.OBJECT);
        }
    }

    /** A property that is neither named nor matched. */
    record Other(Set<String> names, Set<String> patterns) implements Step {
        @Override
        public String text() {
            return "{}";
        }

        @Override
        public Schema around(SchemaPool pool, Schema inner) {
            return some(pool, new Atom.Additional(names, patterns, pool.not(inner)), JsonType.OBJECT);
        }
    }

    record Item(int index, boolean any) implements Step {
        @Override
        public String text() {
            return any ? "[]" : "[" + index + "]";
        }

        @Override
        public Schema around(SchemaPool pool, Schema inner) {
            return pool.of(List.of(
                    new Atom.Types(Set.of(JsonType.ARRAY)),
                    new Atom.MinItems(index + 1L),
                    new Atom.PrefixItem(index, inner)));
        }
    }

    private static Schema some(SchemaPool pool, Atom none, JsonType type) {
        return pool.of(List.of(new Atom.Types(Set.of(type)), new Atom.Not(pool.of(none))));
    }
}
