package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.assertion.Atom.Types;
import dev.assistantapi.contract.schema.assertion.Atom.Values;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes alternatives as one conjunction, where their types keep them apart: "a short string, or null" is one. */
final class Disjunction {

    private Disjunction() {}

    /** One schema for all alternatives, or null when it takes several. */
    static @Nullable Schema merge(SchemaPool pool, Collection<Schema> alternatives) {
        Set<JsonNode> values = new LinkedHashSet<>();
        boolean onlyValues = true;
        for (Schema alternative : alternatives) {
            Atom only = alternative.atoms().size() == 1
                    ? alternative.atoms().iterator().next()
                    : null;
            if (only instanceof Values listed) {
                values.addAll(listed.values());
            } else if (only instanceof Types types && types.types().equals(EnumSet.of(JsonType.NULL))) {
                values.add(SchemaValues.FACTORY.nullNode());
            } else {
                onlyValues = false;
            }
        }
        if (onlyValues) {
            return pool.values(values);
        }
        if (!areDisjoint(alternatives)) {
            return null;
        }
        List<Atom> atoms = new ArrayList<>();
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (Schema alternative : alternatives) {
            for (Atom atom : alternative.atoms()) {
                if (atom instanceof Types) {
                    continue;
                }
                if (atom.about() == null) {
                    return null;
                }
                atoms.add(atom);
            }
            types.addAll(SchemaPool.types(alternative));
        }
        atoms.add(new Types(types));
        return pool.of(atoms);
    }

    /** Whether no value can be accepted by two of these, since their types differ. */
    static boolean areDisjoint(Collection<Schema> alternatives) {
        Set<JsonType> seen = EnumSet.noneOf(JsonType.class);
        for (Schema alternative : alternatives) {
            for (JsonType type : SchemaPool.types(alternative)) {
                if (!seen.add(type)) {
                    return false;
                }
            }
        }
        return true;
    }
}
